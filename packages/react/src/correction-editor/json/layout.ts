/** The parts of a JSON text: strings, signs, and whatever stands between. */
const part = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs

/** Levels that are laid out. Each indents further, so that a few KB of brackets would else be gigabytes of spaces. */
const DEEPEST = 64

/** A valid JSON text without white space. */
export function compactJson(text: string): string {
  return (text.match(part) ?? []).join('')
}

const isOpening = (sign: string) => sign === '{' || sign === '['
const isClosing = (sign: string) => sign === '}' || sign === ']'

/** What stands between two parts in a text that is laid out. */
function between(before: string, now: string, depth: number): string {
  if (before === ':') return ' '
  const isTogether = !before || now === ',' || now === ':' || (isOpening(before) && isClosing(now))
  return isTogether ? '' : `\n${'  '.repeat(depth)}`
}

/**
 * A valid JSON text laid out in lines. Not by `JSON.parse` and `JSON.stringify`: those round long numbers, drop
 * repeated keys and move keys that look like numbers, and so change what nobody edited.
 */
export function prettyJson(text: string): string {
  let out = ''
  let depth = 0
  let before = ''
  for (const [now] of text.matchAll(part)) {
    if (isClosing(now)) depth -= 1
    out += between(before, now, depth) + now
    if (isOpening(now)) depth += 1
    if (depth > DEEPEST) return text
    before = now
  }
  return out
}
