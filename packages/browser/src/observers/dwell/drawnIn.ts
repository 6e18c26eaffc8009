/** The parent as an element is drawn: out of a shadow root to its host, and from what is slotted to its slot. */
export function drawnIn(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  const parent = element.parentNode
  if (parent instanceof ShadowRoot) return parent.host
  return element.parentElement
}

/** Whether an element is drawn somewhere inside of another. */
export function isDrawnIn(element: Element, pane: Element): boolean {
  let node: Element | null = element
  while (node && node !== pane) node = drawnIn(node)
  return node !== null && element !== pane
}
