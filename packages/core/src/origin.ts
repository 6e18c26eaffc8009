import { FeedbackError } from './errors.ts'
import { runtime } from './platform.ts'

/** The origin of a URL. */
export const originOf = (url: string): string => new runtime.URL(url).origin

/**
 * An `X-Feedback-Url` as an absolute URL, once it is sure that the token may go there: a hostile answer must not
 * choose who receives it.
 *
 * @throws FeedbackError `url_invalid` or `url_origin`.
 */
export function checkedUrl(url: string, allowed: readonly string[] | undefined, base?: string): string {
  let parsed: InstanceType<typeof runtime.URL> | undefined
  try {
    parsed = new runtime.URL(url, base || undefined)
  } catch {
    // Told below.
  }
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new FeedbackError('url_invalid', `The feedback URL "${url}" is not http or https.`)
  }
  if (allowed && !allowed.includes(parsed.origin)) {
    throw new FeedbackError(
      'url_origin',
      `The feedback URL is of ${parsed.origin}, not of allowedOrigins (${allowed}).`,
    )
  }
  return parsed.href
}
