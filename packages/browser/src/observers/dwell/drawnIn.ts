import { flatParent, isElement } from '../flatParent.ts'

/** The element that an element is drawn in: out of a shadow root to its host, and from what is slotted to its slot. */
export function drawnIn(element: Element): Element | null {
  let parent = flatParent(element)
  while (parent && !isElement(parent)) parent = flatParent(parent)
  return parent
}

/** Whether an element is drawn somewhere inside of another. */
export function isDrawnIn(element: Element, pane: Element): boolean {
  let node: Element | null = element
  while (node && node !== pane) node = drawnIn(node)
  return node !== null && element !== pane
}
