import { createGateway } from '../gateway/gateway.ts'
import { LogPage } from '../gateway/log.ts'
import type { Session } from './session.ts'

/** Resolves where the key reads logs of the project; rejects with what the gateway says otherwise. */
export async function checkSession(session: Session): Promise<Session> {
  await createGateway(session).read('/:project/logs', { limit: 1 }, LogPage)
  return session
}
