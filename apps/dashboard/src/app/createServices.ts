import { createClient, type FeedbackClient } from '@feedback-signals/core'
import { createGateway, type Gateway } from '../gateway/gateway.ts'
import type { Session } from '../session/session.ts'

/** What the pages of a session live on. */
export interface Services {
  gateway: Gateway
  /** Sends what the kit's widgets say. */
  client: FeedbackClient
}

/**
 * The services of a session. The client is core's and not that of a page, which would keep what is owed, and with it
 * the API key, in the browser's database.
 */
export function createServices(session: Session): Services {
  return {
    gateway: createGateway(session),
    client: createClient({ allowedOrigins: [new URL(session.gateway).origin] }),
  }
}
