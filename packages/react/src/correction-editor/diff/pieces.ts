import type { Emit, Kind } from './align.ts'
import { wordsIn } from './tokens.ts'

/** A run of text and what became of it. */
export interface DiffPiece {
  kind: Kind
  text: string
}

/** Takes runs of tokens, and makes of them what a person reads. */
export interface PieceBuilder {
  emit: Emit
  /** Ends it: the pieces, and the edit distance. */
  finish(): { pieces: DiffPiece[]; editDistance: number; removedWords: number; addedWords: number }
}

const isBridge = (tokens: string[]) => tokens.length === 1 && /^[^\S\n]+$/.test(tokens[0] ?? '')

/** Joins runs of one kind, and words that were replaced one by one: "a b" by "c d", and not "a" by "c", "b" by "d". */
export function createPieceBuilder(): PieceBuilder {
  const pieces: DiffPiece[] = []
  const total = { editDistance: 0, removedWords: 0, addedWords: 0 }
  let removed: string[] = []
  let added: string[] = []
  let bridge: string[] = []

  const put = (kind: Kind, tokens: string[]) => {
    const text = tokens.join('')
    const last = pieces.at(-1)
    if (!text) return
    if (last?.kind === kind) last.text += text
    else pieces.push({ kind, text })
  }

  const flush = () => {
    if (removed.length || added.length) {
      const [less, more] = [wordsIn(removed), wordsIn(added)]
      total.removedWords += less
      total.addedWords += more
      // White space alone changes the text too, so it counts as one.
      total.editDistance += Math.max(less, more) || 1
    }
    put('removed', removed)
    put('added', added)
    put('same', bridge)
    removed = []
    added = []
    bridge = []
  }

  return {
    emit(kind, tokens) {
      if (!tokens.length) return
      if (kind === 'same') {
        if (isBridge(tokens) && removed.length && added.length && !bridge.length) {
          bridge = tokens
          return
        }
        flush()
        put('same', tokens)
        return
      }
      for (const token of bridge) {
        removed.push(token)
        added.push(token)
      }
      bridge = []
      // Not by spread: a long gap has more tokens than a call may have arguments.
      const side = kind === 'removed' ? removed : added
      for (const token of tokens) side.push(token)
    },
    finish() {
      flush()
      return { pieces, ...total }
    },
  }
}
