import { DEMO_KEY } from '../config/parseConfig.ts'
import type { GatewayConfig } from '../config/schema.ts'
import { isLoopback } from '../internal/loopback.ts'
import { UsageError } from './usageError.ts'

/** Refuses to show a gateway whose key is in every README to other machines. */
export function refuseDemoKeyInPublic(config: GatewayConfig, host: string): void {
  if (isLoopback(host)) return
  if (!config.projects.some(({ keys }) => keys.some(({ key }) => key === DEMO_KEY))) return
  throw new UsageError(
    `--host: ${host} can be reached from other machines, and the key ${DEMO_KEY} is known to everybody. ` +
      'Give a --config with keys of your own, or listen on 127.0.0.1.',
  )
}

/** Limits that hold back nobody: a key without client access has no users. */
export function idleLimits({ projects }: GatewayConfig): string[] {
  return projects.flatMap(({ id, keys }) =>
    keys
      .filter((key) => !key.client_access && key.rate_limits?.some(({ scope }) => scope === 'user'))
      .map(
        ({ name }) =>
          `the user limits of key "${name}" of project "${id}" hold back nobody: it has no client_access`,
      ),
  )
}
