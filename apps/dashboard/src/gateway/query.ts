type Value = string | number | boolean | readonly string[] | undefined

/** Parameters of a request. What is undefined is left out, and a list is a parameter that is given several times. */
export type Query = Record<string, Value>

/** Parameters as a URL has them, with the question mark; nothing where there are none. */
export function queryString(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  const text = search.toString()
  return text && `?${text}`
}
