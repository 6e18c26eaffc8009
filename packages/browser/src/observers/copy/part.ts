import { isText } from '../flatParent.ts'
import { type Field, isField } from './field.ts'
import { flatAfter, flatNext } from './flatTree.ts'

/** A part of the text of one node. */
export interface Part {
  node: Text | Field
  start: number
  end: number
}

/** The text from one place to another, as far as it reaches a clipboard: the value of a field on the way does not. */
export function partsBetween(
  startContainer: Node,
  startOffset: number,
  endContainer: Node,
  endOffset: number,
): Part[] {
  const place = (container: Node, offset: number) => container.childNodes[offset] ?? flatAfter(container)
  const first = isText(startContainer) ? startContainer : place(startContainer, startOffset)
  const stop = place(endContainer, endOffset)
  const parts: Part[] = []
  let node = first
  while (node && node !== stop) {
    if (isText(node)) {
      const start = node === startContainer ? startOffset : 0
      parts.push({ node, start, end: node === endContainer ? endOffset : node.length })
    }
    node = flatNext(node)
  }
  // Past its end, as where the page has changed meanwhile: nobody knows what was copied.
  return node === stop ? parts : []
}

/** The text between the ends of a range. */
export const partsInRange = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) =>
  partsBetween(startContainer, startOffset, endContainer, endOffset)

/** All text of a node, with the values of fields in it. */
export function partsIn(whole: Node): Part[] {
  const stop = flatAfter(whole)
  const parts: Part[] = []
  for (let node: Node | null = whole; node && node !== stop; node = flatNext(node)) {
    if (isText(node)) parts.push({ node, start: 0, end: node.length })
    else if (isField(node)) parts.push({ node, start: 0, end: node.value.length })
  }
  return parts
}
