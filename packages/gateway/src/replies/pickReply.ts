import { replies } from './replies.ts'
import type { Reply } from './reply.ts'

// An instruction stands before or after what was pasted: reading both ends keeps a prompt of 1 MB cheap.
const readFromEachEnd = 8192

// Scripts that are written without spaces: each of their characters counts as a word.
const spaceless = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]`
const word = new RegExp(String.raw`${spaceless}|(?:(?!${spaceless})[\p{L}\p{M}\p{N}])+`, 'gu')

const wordsOf = (text: string) => text.normalize('NFKC').toLowerCase().match(word) ?? []

// Between spaces, so that finding one in the other is finding whole words.
const spaced = (words: readonly string[]) => ` ${words.join(' ')} `

const ends = (prompt: string) =>
  prompt.length <= 2 * readFromEachEnd
    ? prompt
    : `${prompt.slice(0, readFromEachEnd)}\n${prompt.slice(-readFromEachEnd)}`

const phraseOf = (keyword: string) => {
  const words = wordsOf(keyword)
  return { text: spaced(words), score: words.length ** 2 }
}

const candidates = replies.map((reply) => ({ reply, phrases: reply.keywords.map(phraseOf) }))

const general = replies.filter((reply) => reply.keywords.length === 0)

// FNV-1a, then a last mix: without it the low bits, which choose the reply, come from the low bits of the text alone.
const hash = (text: string) => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0
}

const generalFor = (prompt: string): Reply => {
  const reply = general[hash(prompt) % general.length]
  if (!reply)
    throw new Error('There is no general reply, so a prompt without a keyword has no answer. Add one.')
  return reply
}

/**
 * The bundled answer to a prompt: the reply with the most keywords in it, where a phrase of n words counts n²,
 * the first of equals. Where no keyword is found, the prompt itself settles on one of the general replies, so
 * that asking again gives the same answer and asking something else often another.
 */
export function pickReply(prompt: string): Reply {
  const asked = spaced(wordsOf(ends(prompt)))
  let best: { reply: Reply; score: number } | undefined
  for (const { reply, phrases } of candidates) {
    const found = phrases.filter((phrase) => asked.includes(phrase.text))
    const score = found.reduce((sum, phrase) => sum + phrase.score, 0)
    if (score > (best?.score ?? 0)) best = { reply, score }
  }
  return best?.reply ?? generalFor(prompt)
}
