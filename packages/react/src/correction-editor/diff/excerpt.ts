import type { DiffPiece } from './pieces.ts'

/** A piece as it is shown, or what is left out. */
export type ShownPiece = DiffPiece | { kind: 'gap' }

/** Signs of unchanged text shown beside a change. */
const CONTEXT = 90

/** Signs shown of one removed or added text; the rest is in the field above. */
const LONGEST = 4_000

const head = (text: string) => text.slice(0, CONTEXT).replace(/\S*$/u, '') || text.slice(0, CONTEXT)
const tail = (text: string) => text.slice(-CONTEXT).replace(/^\S*/u, '') || text.slice(-CONTEXT)

function* around(text: string, isFirst: boolean, isLast: boolean): Generator<ShownPiece> {
  if (text.length <= (isFirst || isLast ? CONTEXT : 2 * CONTEXT)) return yield { kind: 'same', text }
  if (!isFirst) yield { kind: 'same', text: head(text) }
  yield { kind: 'gap' }
  if (!isLast) yield { kind: 'same', text: tail(text) }
}

function* shown(piece: DiffPiece): Generator<ShownPiece> {
  yield { kind: piece.kind, text: piece.text.slice(0, LONGEST) }
  if (piece.text.length > LONGEST) yield { kind: 'gap' }
}

/**
 * The changes with some text around each, instead of the whole text: so few elements for however long an answer.
 *
 * @param most - pieces of the diff that are looked at; `more` says whether there are others.
 */
export function excerptOf(
  pieces: readonly DiffPiece[],
  most: number,
): { shown: ShownPiece[]; more: boolean } {
  const list: ShownPiece[] = []
  for (const [index, piece] of pieces.slice(0, most).entries()) {
    const isLast = index === pieces.length - 1
    list.push(...(piece.kind === 'same' ? around(piece.text, index === 0, isLast) : shown(piece)))
  }
  return { shown: list, more: pieces.length > most }
}
