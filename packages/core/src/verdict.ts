import { retryAfter } from './backoff.ts'
import { FeedbackError, type FeedbackErrorCode } from './errors.ts'
import type { AnswerLike } from './platform.ts'

/** The gateway's word that a signal is stored. */
export interface StoredSignal {
  /** UUID of the row. */
  id: string
  message: string
}

/** What one attempt came to: stored, refused for good, or nothing final, to be tried again. */
export type Verdict =
  | { readonly kind: 'stored'; readonly stored: StoredSignal; readonly error?: undefined }
  | { readonly kind: 'refused'; readonly error: FeedbackError }
  | { readonly kind: 'later'; readonly error: FeedbackError; readonly wait?: number | undefined }

const readBody = async (answer: AnswerLike): Promise<Record<string, unknown>> => {
  try {
    const body: unknown = JSON.parse(await answer.text())
    // Spread, whatever it is: no text, number or list has the two fields.
    return { ...Object(body) }
  } catch {
    return {}
  }
}

/** Nothing final was said: the signal stays in the outbox. */
export const later = (
  code: FeedbackErrorCode,
  what: string,
  details: { cause?: unknown; status?: number },
  wait?: number,
): Verdict => ({
  kind: 'later',
  // Last, since the gateway's own words, with or without a full stop, end it.
  error: new FeedbackError(code, `The signal is kept and sent again. ${what}`, details),
  wait,
})

/**
 * Reads what an answer says of a signal. Only a 2xx whose JSON names a row is a yes: a captive portal answers 200
 * with a page, and says nothing about the signal.
 *
 * @param now - milliseconds since the epoch, for a `Retry-After` that is a date.
 */
export async function readVerdict(answer: AnswerLike, now: number): Promise<Verdict> {
  const { status } = answer
  const { id, message } = await readBody(answer)
  const said = typeof message === 'string' ? message.slice(0, 300) : ''
  if (answer.ok) {
    if (typeof id === 'string' && id) return { kind: 'stored', stored: { id, message: said } }
    return later('no_verdict', `The answer (${status}) names no stored signal.`, { status })
  }
  // The signal itself is at fault where it is a 4xx, but not too late, too early or too often.
  if (!/^4(?!08|25|29)/.test(`${status}`)) {
    const wait = retryAfter(answer.headers.get('Retry-After'), now)
    return later('unavailable', `The gateway is unavailable (${status}): ${said}`, { status }, wait)
  }
  return {
    kind: 'refused',
    error: new FeedbackError('refused', `The gateway refused it (${status}): ${said}`, { status }),
  }
}
