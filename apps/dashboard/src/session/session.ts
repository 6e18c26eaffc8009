import * as v from 'valibot'

const Session = v.object({ gateway: v.pipe(v.string(), v.url()), project: v.string(), key: v.string() })

/** Who is signed in where. */
export type Session = v.InferOutput<typeof Session>

const KEY = 'feedback-signals-dashboard:session'

/** The gateway of this build: the page's policy lets it talk to no other. */
export const gatewayUrl: string = import.meta.env.VITE_GATEWAY_URL || 'http://127.0.0.1:8787'

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The session that a reload found, if it is of this gateway. Never of an earlier visit: a key does not outlive its tab. */
export function recallSession(storage: Place): Session | undefined {
  try {
    const found = v.safeParse(Session, JSON.parse(storage.getItem(KEY) ?? 'null'))
    return found.success && found.output.gateway === gatewayUrl ? found.output : undefined
  } catch {
    // No JSON, or a browser that blocks storage.
    return undefined
  }
}

/** Keeps the session until the tab is closed, or forgets it. */
export function keepSession(storage: Place, session: Session | undefined): void {
  try {
    if (session) storage.setItem(KEY, JSON.stringify(session))
    else storage.removeItem(KEY)
  } catch {
    // It is in memory then, and a reload asks for the key again.
  }
}
