import { type Part, partsBetween } from './part.ts'

/** The ends of a selection, from where it was begun. */
type Ends = readonly [anchor: Node | null, anchorOffset: number, focus: Node | null, focusOffset: number]

/**
 * The ends of a selection by its cheapest properties. One in a shadow tree may seem to be elsewhere: at the other end, or in the
 * next text outside.
 */
export const endsOf = ({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Ends => [
  anchorNode,
  anchorOffset,
  focusNode,
  focusOffset,
]

/** Whether an event came from the text that a selection begins with, and so from no field. */
export const isFrom = ([anchor, , focus]: Ends, target: EventTarget | null): boolean =>
  anchor?.parentNode === target || focus?.parentNode === target

export const isSame = (one: Ends, other: Ends): boolean => one.every((end, index) => end === other[index])

/** The text between the ends. */
export function partsAt([anchor, anchorOffset, focus, focusOffset]: Ends): Part[] {
  if (!anchor || !focus) return []
  const isForward =
    anchor === focus
      ? anchorOffset < focusOffset
      : anchor.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING
  return isForward
    ? partsBetween(anchor, anchorOffset, focus, focusOffset)
    : partsBetween(focus, focusOffset, anchor, anchorOffset)
}
