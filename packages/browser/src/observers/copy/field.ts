/** A field whose value is text. */
export type Field = HTMLTextAreaElement | HTMLInputElement

const isInput = (node: Node): node is HTMLInputElement => node.nodeName === 'INPUT'
const isTextarea = (node: Node): node is HTMLTextAreaElement => node.nodeName === 'TEXTAREA'

/** Whether a node is a field with text to read, and that tells what is selected; a password is none. */
export const isField = (node: Node): node is Field =>
  isTextarea(node) || (isInput(node) && /^(text|search|tel|url)$/.test(node.type))
