import { isNode } from '../flatParent.ts'
import { isField } from './field.ts'
import { shadowOf } from './flatTree.ts'
import { type Part, partsInRange } from './part.ts'
import { endsOf, isFrom, isSame, partsAt } from './selectedEnds.ts'

/** The trees in which a selection, as far as it is seen, may begin or end: the document's own stops at their hosts. */
const rootsAtEnds = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) =>
  [startContainer.childNodes[startOffset], endContainer.childNodes[endOffset - 1]].flatMap(
    (node) => shadowOf(node) ?? [],
  )

/** What is selected, ends in shadow trees included. */
function rangesOf(selection: Selection): AbstractRange[] {
  // Firefox alone has several, such as the cells of a table.
  if (!selection.getComposedRanges || selection.rangeCount > 1) {
    return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
  }
  const shadowRoots: ShadowRoot[] = []
  for (;;) {
    const ranges = selection.getComposedRanges({ shadowRoots })
    const found = ranges.flatMap(rootsAtEnds).filter((root) => !shadowRoots.includes(root))
    if (found.length === 0) return ranges
    shadowRoots.push(...found)
  }
}

/** Its text, and none where it is of no length. */
const partsOf = (ranges: readonly AbstractRange[]) =>
  ranges.filter(({ collapsed }) => !collapsed).flatMap(partsInRange)

/** Where the focus is, in trees that are closed as well. */
function deepest({ target }: Event): Node | undefined {
  if (!isNode(target)) return undefined
  let node: Node = target
  for (;;) {
    const inner = shadowOf(node)?.activeElement
    if (!inner) return node
    node = inner
  }
}

/**
 * What an event is about: the selection of the field it came from, else that of the page. Told now, and read when asked,
 * as reading takes longer.
 */
export function selectedFor(event: Event, page: Document): () => Part[] {
  const selection = page.getSelection()
  const ends = selection && endsOf(selection)
  if (ends && isFrom(ends, event.target)) {
    // Ranges take as long as all the rest that is done during a copy, and they alone know of ends in shadow trees.
    return () => (isSame(ends, endsOf(selection)) ? partsOf(rangesOf(selection)) : partsAt(ends))
  }
  const target = deepest(event)
  if (target && isField(target)) {
    const { selectionStart: start, selectionEnd: end } = target
    return () => [{ node: target, start: start ?? 0, end: end ?? 0 }]
  }
  const ranges = selection ? rangesOf(selection) : []
  return () => partsOf(ranges)
}
