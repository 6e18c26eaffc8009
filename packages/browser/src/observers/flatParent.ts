// The flat tree is what a reader sees: a shadow tree in place of its host's children, and those where they are slotted.

export const isNode = (target: EventTarget | null | undefined): target is Node =>
  !!target && 'nodeType' in target

// By property, as a node of a frame is an instance of the classes of that frame.
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
export const isText = (node: Node): node is Text =>
  node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node

/** The slot that a node is shown in, if it is slotted. */
export const slotOf = (node: Node): HTMLSlotElement | null =>
  isElement(node) || isText(node) ? node.assignedSlot : null

/** What a node is shown in: its slot, out of a shadow root its host, else its parent. */
export const flatParent = (node: Node): Node | null =>
  slotOf(node) ?? (isShadowRoot(node) ? node.host : node.parentNode)
