/** Where a text stops being JSON. */
export interface JsonFault {
  index: number
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  /** The sign that cannot stand there; empty at the end of the text. */
  found: string
}

const string = '"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))*"'
const literal = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null'
const part = new RegExp(`(?<string>${string})|(?<literal>${literal})|(?<sign>[{}[\\],:])`, 'y')
const space = /[ \t\n\r]*/y

const VALUE = ['string', 'literal', '{', '[']

/** What may follow a value. */
const following = (open: string | undefined) => (open ? [',', open === '{' ? '}' : ']'] : ['end'])

const take = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The class of the part that stands at `index`, and its length; none where no part of JSON stands there. */
function partAt(text: string, index: number): [string, number] {
  if (index >= text.length) return ['end', 0]
  const { groups, 0: found = '' } = take(part, text, index) ?? {}
  if (groups?.string !== undefined) return ['string', found.length]
  return [groups?.literal === undefined ? found : 'literal', found.length]
}

/** What may stand after a part, given the brackets that are open, innermost last. Opens and closes them. */
function step(kind: string, expected: string[], open: string[]): string[] {
  const inner = open.at(-1)
  if (kind === '{' || kind === '[') {
    open.push(kind)
    return kind === '{' ? ['string', '}'] : [...VALUE, ']']
  }
  if (kind === '}' || kind === ']') {
    open.pop()
    return following(open.at(-1))
  }
  if (kind === ',') return inner === '{' ? ['string'] : VALUE
  if (kind === ':') return VALUE
  const isKey = inner === '{' && !expected.includes('literal')
  return isKey ? [':'] : following(inner)
}

const faultAt = (text: string, index: number): JsonFault => {
  const lines = text.slice(0, index).split('\n')
  const column = (lines.at(-1)?.length ?? 0) + 1
  return {
    index,
    line: lines.length,
    column,
    found: String.fromCodePoint(text.codePointAt(index) ?? 32).trim(),
  }
}

/**
 * The first fault of a text as JSON; `undefined` where there is none. Own code, as Chromium says where only of long
 * texts, and Safari never.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = []
  let expected = VALUE
  let index = 0
  for (;;) {
    index += take(space, text, index)?.[0].length ?? 0
    const [kind, length] = partAt(text, index)
    if (!expected.includes(kind)) return faultAt(text, index)
    if (kind === 'end') return undefined
    expected = step(kind, expected, open)
    index += length
  }
}
