/** What is wrong, by the field as the gateway names it. */
export type Problems = Record<string, string>

const said = /^([\w[\].-]+): (.+)$/s

const isIn = (path: string, field: string) =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)

/** What a refusal of the gateway says of one of the fields of a form; nothing where it is of none of them. */
export function problemsOf(refusal: Error | null, fields: readonly string[]): Problems {
  const [, path = '', problem = ''] = said.exec(refusal?.message ?? '') ?? []
  // Of a list and its items, an item is the nearer.
  const [field] = fields.filter((each) => isIn(path, each)).sort((one, other) => other.length - one.length)
  if (field === undefined) return {}
  return { [field]: `It ${problem}${problem.endsWith('.') ? '' : '.'}` }
}
