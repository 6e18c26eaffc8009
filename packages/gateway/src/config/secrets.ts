import { ConfigError } from './parseConfig.ts'
import type { GatewayConfig } from './schema.ts'

/** What is wrong with a client's secret that also signs the feedback tokens. */
export const sharedSecret = 'must not be FEEDBACK_SECRET, or its users could sign feedback tokens'

/**
 * Refuses a config in which the tokens of a client and those of the gateway are signed by the same secret: whoever
 * may make the one could then make the other.
 */
export function refuseSharedSecret({ projects }: GatewayConfig, feedbackSecret: string): void {
  const shared = projects.flatMap(({ keys }, at) =>
    keys.flatMap(({ client_access }, index) =>
      client_access?.secret === feedbackSecret ? [`projects[${at}].keys[${index}].client_access.secret`] : [],
    ),
  )
  if (shared.length === 0) return
  throw new ConfigError(shared.map((field) => `${field}: ${sharedSecret}`).join('\n'))
}
