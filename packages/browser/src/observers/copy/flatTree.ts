import { flatParent, isElement, slotOf } from '../flatParent.ts'
import { knownRoot } from './knownRoots.ts'

const isSlot = (node: Node | null): node is HTMLSlotElement => node?.nodeName === 'SLOT'

export const shadowOf = (node: Node | null | undefined): ShadowRoot | undefined =>
  node && isElement(node) ? (node.shadowRoot ?? knownRoot(node)) : undefined

const firstChild = (node: Node): Node | null => {
  // Its child is the value that it began with, and is not shown.
  if (node.nodeName === 'TEXTAREA') return null
  const assigned = isSlot(node) ? node.assignedNodes()[0] : undefined
  // In a closed tree a slotted node does not tell its slot, and there would be no way back.
  if (assigned && slotOf(assigned)) return assigned
  return (shadowOf(node) ?? node).firstChild
}

const nextSibling = (node: Node): Node | null => {
  const slot = slotOf(node)
  if (!slot) return node.nextSibling
  const assigned = slot.assignedNodes()
  return assigned[assigned.indexOf(node) + 1] ?? null
}

/** What follows a node and all that is in it. */
export function flatAfter(node: Node): Node | null {
  for (let at: Node | null = node; at; at = flatParent(at)) {
    const next = nextSibling(at)
    if (next) return next
  }
  return null
}

/** What follows a node, beginning with what is in it. */
export const flatNext = (node: Node): Node | null => firstChild(node) ?? flatAfter(node)

/** The nearest of a node and what it is in that passes. */
export function flatClosest(node: Node, passes: (node: Node) => boolean): Node | null {
  let at: Node | null = node
  while (at && !passes(at)) at = flatParent(at)
  return at
}
