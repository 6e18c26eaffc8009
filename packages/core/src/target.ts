import { FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER } from '@feedback-signals/protocol'
import { FeedbackError } from './errors.ts'
import { checkedUrl, originOf } from './origin.ts'
import type { HeadersLike } from './platform.ts'
import { decodeFeedbackToken } from './token.ts'

/** Where and with what right one answer can be rated. Plain JSON: keep it beside the message. */
export interface FeedbackTarget {
  /** Where its signals are posted. */
  url: string
  /** The bearer of those posts. Whoever holds it can rate this one answer. */
  token: string
  /** Id of the inference, and of the answer. */
  inferenceId: string
  /** The end user, where the gateway knew one. */
  userId?: string
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** What `readFeedbackTarget` reads: the headers, or the whole response. */
export type FeedbackAnswer = HeadersLike | { readonly headers: HeadersLike; readonly url?: string }

/** Which origins may receive the token. */
export interface TargetOptions {
  /**
   * Origins, such as `https://gateway.example.com`, that `X-Feedback-Url` may name.
   * @default the origin that answered; with bare headers it is unknown, and any origin passes
   */
  allowedOrigins?: readonly string[] | undefined
}

const targetOf = (url: string, token: string): FeedbackTarget => {
  const claims = decodeFeedbackToken(token)
  return {
    url,
    token,
    inferenceId: claims.inference_id,
    ...(claims.user_id !== undefined && { userId: claims.user_id }),
    expiresAt: claims.exp * 1000,
  }
}

/**
 * Reads the feedback target of an answer from its two headers. Pass the `Response` rather than its headers where
 * you have it: only then is it known who answered, and an `X-Feedback-Url` of another origin is refused.
 *
 * @returns `null` where the answer carries neither header: it did not come from a gateway that takes feedback, or
 * CORS hides them (`createFeedbackFetch` tells which).
 * @throws FeedbackError where the headers are there and wrong: `headers_incomplete`, `url_invalid`, `url_origin`,
 * or one of the token's codes.
 */
export function readFeedbackTarget(
  answer: FeedbackAnswer,
  options: TargetOptions = {},
): FeedbackTarget | null {
  const [headers, answeredBy] = 'headers' in answer ? [answer.headers, answer.url] : [answer, undefined]
  const url = headers.get(FEEDBACK_URL_HEADER)
  const token = headers.get(FEEDBACK_TOKEN_HEADER)
  if (!url && !token) return null
  if (!url || !token) {
    const [seen, unseen] = url
      ? [FEEDBACK_URL_HEADER, FEEDBACK_TOKEN_HEADER]
      : [FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER]
    throw new FeedbackError(
      'headers_incomplete',
      `The answer carries ${seen} and no readable ${unseen}, so it cannot be rated. ` +
        'The gateway must send both and list both in Access-Control-Expose-Headers.',
    )
  }
  const allowed = options.allowedOrigins ?? (answeredBy ? [originOf(answeredBy)] : undefined)
  return targetOf(checkedUrl(url, allowed, answeredBy), token)
}

/** A target as text, to keep beside the message it belongs to. It holds the token: keep it as you would a session. */
export function serializeTarget(target: FeedbackTarget): string {
  return JSON.stringify({ url: target.url, token: target.token })
}

/**
 * Reads what `serializeTarget` wrote, so that an answer of an earlier visit can be rated.
 *
 * @throws FeedbackError `target_malformed` where it is something else, and the errors of `readFeedbackTarget`.
 */
export function parseTarget(serialized: unknown, options: TargetOptions = {}): FeedbackTarget {
  const malformed = (cause?: unknown) =>
    new FeedbackError(
      'target_malformed',
      'This is not a serialized feedback target. Pass what serializeTarget returned.',
      {
        cause,
      },
    )
  if (typeof serialized !== 'string') throw malformed()
  let stored: unknown
  try {
    stored = JSON.parse(serialized)
  } catch (cause) {
    throw malformed(cause)
  }
  if (typeof stored !== 'object' || stored === null || !('url' in stored && 'token' in stored))
    throw malformed()
  if (typeof stored.url !== 'string' || typeof stored.token !== 'string') throw malformed()
  return targetOf(checkedUrl(stored.url, options.allowedOrigins), stored.token)
}
