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

/** What of a config this version does not do yet. */
export function unenforced({ projects }: GatewayConfig): string[] {
  return projects.flatMap(({ id, keys }) =>
    keys
      .filter(({ rate_limits }) => rate_limits !== undefined && rate_limits.length > 0)
      .map(({ name }) => `rate_limits of key "${name}" of project "${id}" are not enforced yet`),
  )
}
