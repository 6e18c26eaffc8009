/** How many UTF-16 units of an element's text are before a place in it. */
function offsetOf(element: Element, node: Node, offset: number): number {
  const before = element.ownerDocument.createRange()
  before.setStart(element, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

/** The part of an element's text that a range covers; what is beyond the element is cut off. */
export function offsetsIn(element: Element, range: AbstractRange): { start: number; end: number } {
  const { startContainer, startOffset, endContainer, endOffset } = range
  return {
    start: element.contains(startContainer) ? offsetOf(element, startContainer, startOffset) : 0,
    end: element.contains(endContainer)
      ? offsetOf(element, endContainer, endOffset)
      : (element.textContent ?? '').length,
  }
}

/** The range of a part of an element's text; `null` where the text is shorter. */
export function rangeIn(element: Element, start: number, end: number): Range | null {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = element.ownerDocument.createRange()
  let at = 0
  let hasStart = false
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? ''
    if (!hasStart && start < at + length) {
      range.setStart(node, start - at)
      hasStart = true
    }
    if (hasStart && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}
