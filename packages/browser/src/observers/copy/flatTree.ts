import { isShadowRoot, knownRoot } from './knownRoots.ts'

// The flat tree is what a reader sees: a shadow tree in place of its host's children, and those where they are slotted.

// By property, as a node of a frame is an instance of the classes of that frame.
export const isNode = (target: EventTarget | undefined): target is Node => !!target && 'nodeType' in target
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
export const isText = (node: Node): node is Text =>
  node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE

const isSlot = (node: Node | null): node is HTMLSlotElement => node?.nodeName === 'SLOT'

export const shadowOf = (node: Node | null | undefined): ShadowRoot | undefined =>
  node && isElement(node) ? (node.shadowRoot ?? knownRoot(node)) : undefined

const slotOf = (node: Node) => (isElement(node) || isText(node) ? node.assignedSlot : null)

const flatParent = (node: Node): Node | null =>
  slotOf(node) ?? (isShadowRoot(node) ? node.host : node.parentNode)

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
