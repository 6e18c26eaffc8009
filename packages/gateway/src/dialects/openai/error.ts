import type { Failure } from '../../http/failure.ts'

const types: Record<number, string> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
}

/** An error of the gateway as OpenAI's API would write it. */
export const openAIError = ({ status, message, field, code }: Failure) => ({
  error: {
    message,
    type: types[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error'),
    param: field ?? null,
    code: code ?? null,
  },
})
