/** What went wrong, stable across versions: compare this, not the message. */
export type FeedbackErrorCode =
  | 'token_not_text'
  | 'token_parts'
  | 'token_encrypted'
  | 'token_base64'
  | 'token_utf8'
  | 'token_json'
  | 'token_claims'
  | 'token_inference'
  | 'token_expiry'
  | 'token_issued'
  | 'token_user'
  | 'token_expired'
  | 'headers_unreadable'
  | 'headers_incomplete'
  | 'url_invalid'
  | 'url_origin'
  | 'target_malformed'
  | 'signal_invalid'
  | 'client_destroyed'
  | 'network'
  | 'no_verdict'
  | 'unavailable'
  | 'refused'
  | 'no_consent'
  | 'cleared'

/** Every error of the kit: what happened, why it matters, what to do. Never holds a token. */
export class FeedbackError extends Error {
  override readonly name = 'FeedbackError'
  readonly code: FeedbackErrorCode
  /** HTTP status of the gateway's answer, where there was one. */
  readonly status: number | undefined

  constructor(code: FeedbackErrorCode, message: string, details: { cause?: unknown; status?: number } = {}) {
    super(`FeedbackSignals: ${message}`, details)
    this.code = code
    this.status = details.status
  }
}
