import { type PassageRange, passageAt } from './passage.ts'
import { offsetsIn } from './textRange.ts'

/** The selected range, also inside of a shadow tree, where the document's own range ends at the host. */
function selectedRange(element: Element, selection: Selection): AbstractRange | undefined {
  const root = element.getRootNode()
  if (root instanceof ShadowRoot && selection.getComposedRanges) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0]
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
}

/** Where the person began: a selection is made from there, in either direction. */
function beginningOf(selection: Selection, range: AbstractRange): Node {
  const { direction, anchorNode, anchorOffset } = selection
  const isBackward = direction
    ? direction === 'backward'
    : anchorNode === range.endContainer && anchorOffset === range.endOffset
  return isBackward ? range.endContainer : range.startContainer
}

const isEditable = (node: Node) => {
  const element = node instanceof HTMLElement ? node : node.parentElement
  return !!element?.isContentEditable
}

/**
 * The passage of an answer that is selected. It is of the answer it was begun in, and cut off at its edge: a triple click
 * on the last paragraph reaches into what follows. One that was begun elsewhere, such as "select all", or in something
 * that is edited, is none.
 */
export function readSelection(answer: Element): PassageRange | null {
  const selection = answer.ownerDocument.getSelection()
  const range = selection && selectedRange(answer, selection)
  if (!range || range.collapsed) return null
  const beginning = beginningOf(selection, range)
  if (!answer.contains(beginning) || isEditable(beginning)) return null
  const { start, end } = offsetsIn(answer, range)
  return passageAt(answer.textContent ?? '', start, end)
}
