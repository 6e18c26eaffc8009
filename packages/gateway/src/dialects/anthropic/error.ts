import type { Failure } from '../../http/failure.ts'

const types: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
}

/** An error of the gateway as Anthropic's API would write it. */
export const anthropicError = ({ status, message }: Failure) => ({
  type: 'error',
  error: { type: types[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error'), message },
})
