import { align } from './align.ts'
import { createPieceBuilder, type DiffPiece } from './pieces.ts'
import { tokensOf, wordsIn } from './tokens.ts'

/** How one text differs from another. */
export interface TextDiff {
  /** In order. Without what was added it is the one text, without what was removed the other. */
  pieces: DiffPiece[]
  /**
   * Words that were replaced, removed or added, each counted once, as in Levenshtein's distance. Punctuation marks
   * count as words, as do single signs of scripts without spaces; a change of white space alone counts as one.
   */
  editDistance: number
  /** `editDistance` by the words of the longer text, from 0 (nothing) to 1 (everything). */
  changedFraction: number
}

/** Compares many versions with one original. */
export interface Differ {
  /** Pauses every few milliseconds of work; `runNow` and `startJob` take it further. */
  compare(after: string): Generator<undefined, TextDiff>
}

/** How many signs two texts begin with in common, up to the end of a line. */
function commonLines(before: string, after: string): number {
  const least = Math.min(before.length, after.length)
  let index = 0
  while (index < least && before.charCodeAt(index) === after.charCodeAt(index)) index += 1
  if (index === 0 || (index === before.length && index === after.length)) return index
  return before.lastIndexOf('\n', index - 1) + 1
}

/** How many signs two texts end with in common, from the beginning of a line. */
function commonLinesAtEnd(before: string, after: string, from: number): number {
  const least = Math.min(before.length, after.length) - from
  let size = 0
  while (size < least && before.at(-1 - size) === after.at(-1 - size)) size += 1
  if (size === before.length - from && size === after.length - from) return size
  const lineBreak = before.indexOf('\n', before.length - size)
  return lineBreak < 0 ? 0 : before.length - lineBreak - 1
}

/** A differ for the versions of `before`. */
export function createDiffer(before: string): Differ {
  let words: number | undefined

  return {
    *compare(after) {
      words ??= wordsIn(yield* tokensOf(before))
      const start = commonLines(before, after)
      const end = commonLinesAtEnd(before, after, start)
      const from = yield* tokensOf(before.slice(start, before.length - end))
      const to = yield* tokensOf(after.slice(start, after.length - end))
      const builder = createPieceBuilder()
      builder.emit('same', [before.slice(0, start)])
      yield* align(from, to, builder.emit)
      builder.emit('same', [before.slice(before.length - end)])
      const { pieces, editDistance, removedWords, addedWords } = builder.finish()
      const longer = Math.max(words, words - removedWords + addedWords, 1)
      return { pieces, editDistance, changedFraction: Math.min(1, editDistance / longer) }
    },
  }
}
