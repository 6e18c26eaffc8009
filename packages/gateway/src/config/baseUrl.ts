import * as v from 'valibot'

const isBaseUrl = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return false
  return url.search === '' && url.hash === '' && url.username === '' && url.password === ''
}

/** Schema of an http(s) URL to which paths are appended; slashes at its end are dropped. */
export const BaseUrl = v.pipe(
  v.string('must be text'),
  v.check(isBaseUrl, 'must be an http or https URL without user, query or fragment'),
  v.transform((url) => url.replace(/\/+$/, '')),
)
