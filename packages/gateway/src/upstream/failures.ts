import type { Dialect } from '../dialects/dialect.ts'
import { Failure } from '../http/failure.ts'
import { isObject, parseOrUndefined } from '../internal/json.ts'

/** A 502 that says what is wrong with the upstream. */
export const upstreamFailure = (message: string, cause?: unknown) =>
  new Failure(502, `The upstream ${message}`, { code: 'upstream_failed', cause })

/** An upstream's refusal: its own words where they are in the shape of the dialect, else ours. */
export async function upstreamRefusal(dialect: Dialect, response: Response): Promise<Response> {
  const { status } = response
  const body = parseOrUndefined(await response.text())
  // A redirect would take the key of the upstream to somebody else.
  if (status < 400) throw upstreamFailure(`answered with status ${status}, which is no answer.`)
  const own =
    isObject(body) && isObject(body.error)
      ? body
      : dialect.error(upstreamFailure(`answered with status ${status}.`))
  const retryAfter = response.headers.get('retry-after')
  return Response.json(own, {
    status,
    headers: { ...(retryAfter !== null && { 'Retry-After': retryAfter }) },
  })
}
