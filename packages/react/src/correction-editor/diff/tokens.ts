/**
 * A line break; a number with its separators; a word of any script, with the apostrophe in it; other white space; or one sign with what belongs to it
 * (accents, the parts of an emoji). Scripts that are written without spaces go sign by sign. Own rule, as the one of
 * `diff` knows Latin letters only and takes Russian, Arabic or Hindi apart letter by letter.
 */
const letter =
  '(?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}])[\\p{L}\\p{M}\\p{N}_])'
const token = new RegExp(
  `\\r?\\n|\\p{N}+(?:[.,]\\p{N}+)+|${letter}+(?:['’]${letter}+)*|[^\\S\\r\\n]+|\\p{RI}{2}|.(?:\\u200d.|[\\p{M}\\p{EMod}])*`,
  'gsu',
)

/** Tokens between two pauses: a few milliseconds of work. */
const SLICE = 4096

/** The tokens of a text. Joined they are the text again. Pauses now and then, for a long one. */
export function* tokensOf(text: string): Generator<undefined, string[]> {
  const tokens: string[] = []
  for (const [found] of text.matchAll(token)) {
    tokens.push(found)
    if (tokens.length % SLICE === 0) yield
  }
  return tokens
}

/** Whether a token counts: white space does not. */
const isWord = (token: string): boolean => /\S/.test(token)

/** How many of the tokens count. */
export function wordsIn(tokens: readonly string[]): number {
  let words = 0
  for (const token of tokens) if (isWord(token)) words += 1
  return words
}
