import { isNode } from '../flatParent.ts'
import { isField } from './field.ts'
import { shadowOf } from './flatTree.ts'
import { type Part, partsBetween } from './part.ts'

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

/** Where the focus is, in trees that are closed as well. */
function deepest(event: Event): EventTarget | undefined {
  let [target] = event.composedPath()
  while (isNode(target)) {
    const inner = shadowOf(target)?.activeElement
    if (!inner) break
    target = inner
  }
  return target
}

/**
 * What an event is about: the selection of the field it came from, else that of the page. Told now, and read when asked,
 * as reading takes longer.
 */
export function selectedFor(event: Event, page: Document): () => Part[] {
  const target = deepest(event)
  if (isNode(target) && isField(target)) {
    const { selectionStart: start, selectionEnd: end } = target
    return () => [{ node: target, start: start ?? 0, end: end ?? 0 }]
  }
  const selection = page.getSelection()
  const ranges = selection ? rangesOf(selection).filter(({ collapsed }) => !collapsed) : []
  return () => ranges.flatMap(partsBetween)
}
