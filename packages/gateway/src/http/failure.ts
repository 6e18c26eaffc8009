import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What more there is to say about a refusal. */
export interface FailureDetails {
  /** A stable word for programs, such as `model_not_found`. */
  code?: string
  /** The field at fault. */
  field?: string
  headers?: Record<string, string>
  cause?: unknown
}

/** A request that is refused, with the status and the words that its sender may read. */
export class Failure extends Error {
  readonly status: ContentfulStatusCode
  readonly code: string | undefined
  readonly field: string | undefined
  readonly headers: Record<string, string>

  constructor(status: ContentfulStatusCode, message: string, details: FailureDetails = {}) {
    super(message, { cause: details.cause })
    this.name = 'Failure'
    this.status = status
    this.code = details.code
    this.field = details.field
    this.headers = details.headers ?? {}
  }
}
