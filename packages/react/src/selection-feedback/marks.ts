import type { PassageKind, PassageRange } from './passage.ts'
import { rangeIn } from './textRange.ts'

/** A passage to be marked, and how. */
export interface Mark extends PassageRange {
  look: PassageKind | 'active'
}

/** One for each look and page, whatever the number of answers: the browser paints them one by one. */
function highlightOf(look: Mark['look']): Highlight | undefined {
  // Firefox before 140 and Safari before 17.2 know none; there nothing is marked.
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined
  const name = `fbs-passage-${look}`
  const known = CSS.highlights.get(name)
  if (known) return known
  const highlight = new Highlight()
  CSS.highlights.set(name, highlight)
  return highlight
}

/**
 * Marks passages of an answer, without a change to its elements. A passage that the text no longer has is not marked.
 *
 * @returns the undo.
 */
export function mark(answer: Element, marks: readonly Mark[]): () => void {
  const text = answer.textContent ?? ''
  const undos = marks.map(({ look, start, end, quote }) => {
    const range = text.slice(start, end) === quote && rangeIn(answer, start, end)
    const highlight = highlightOf(look)
    if (!range || !highlight) return undefined
    highlight.add(range)
    return () => highlight.delete(range)
  })
  return () => {
    for (const undo of undos) undo?.()
  }
}
