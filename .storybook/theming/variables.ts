import controls from '../../packages/react/src/theme/controls.css?raw'
import fields from '../../packages/react/src/theme/fields.css?raw'
import tokens from '../../packages/react/src/theme/tokens.css?raw'

/** A variable of the kit with what it is without a theme. */
export interface Variable {
  name: string
  value: string
}

const declaration = /(?<name>--fbs-[\w-]+):\s*(?<value>[^;]+);/g
const fallback = /var\((?<name>--fbs-[\w-]+), (?<value>var\(--fbs-[\w-]+\))\)/g

const found = (source: string, pattern: RegExp): Variable[] =>
  [...source.matchAll(pattern)].map(({ groups }) => ({
    name: groups?.name ?? '',
    value: (groups?.value ?? '').replace(/\s+/g, ' '),
  }))

/** Every variable that a theme can set, read from the stylesheets, so that this list cannot go stale. */
function variablesOf(sources: { tokens: string; rules: string }): Variable[] {
  const first = new Map<string, string>()
  for (const { name, value } of [...found(sources.tokens, declaration), ...found(sources.rules, fallback)]) {
    if (!first.has(name)) first.set(name, value)
  }
  return [...first].map(([name, value]) => ({ name, value }))
}

export const variables = variablesOf({ tokens, rules: controls + fields })
