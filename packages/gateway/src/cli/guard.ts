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

// RFC 7518, 3.2: as many as the hash has. A shorter secret can be guessed from a single token, without asking anybody.
const LEAST_BYTES = 32

/** A secret from which the tokens that it signs do not hold. It is taken all the same: a test may have its own. */
export function weakSecret(secret: string | undefined): string[] {
  const bytes = Buffer.byteLength(secret ?? '')
  if (secret === undefined || bytes >= LEAST_BYTES) return []
  return [
    `FEEDBACK_SECRET has ${bytes} bytes, and under ${LEAST_BYTES} it can be guessed from a token. Make one: openssl rand -hex 32`,
  ]
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
