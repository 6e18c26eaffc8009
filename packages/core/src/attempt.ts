import type { OutboxEntry } from './outbox.ts'
import { type Clock, runtime, type SendRequest } from './platform.ts'
import { later, readVerdict, type Verdict } from './verdict.ts'

/** Milliseconds after which an attempt is given up and made again later: a hung request must end. */
const ATTEMPT_TIMEOUT = 30_000

/** Makes one attempt to deliver an entry. Never throws: whatever happens is a verdict. */
export async function attempt(entry: OutboxEntry, send: SendRequest, clock: Clock): Promise<Verdict> {
  const abort = new runtime.AbortController()
  const callOff = clock.after(ATTEMPT_TIMEOUT, () => abort.abort())
  try {
    const answer = await send(entry.target.url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${entry.target.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(entry.signal),
      credentials: 'omit',
      // A redirect would carry the bearer to wherever the answer points.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    })
    return await readVerdict(answer, clock.now())
  } catch (cause) {
    const why = abort.signal.aborted ? 'No answer in time.' : 'Offline, blocked, CORS, or down.'
    return later('network', why, { cause })
  } finally {
    callOff()
  }
}
