/** A part of an answer's text. */
export interface PassageRange {
  /** Where it begins: UTF-16 units into the `textContent` of the answer's element. */
  start: number
  /** Where it ends: the unit after its last. */
  end: number
  /** The text from `start` to `end`. */
  quote: string
}

/** What is said of a passage: that it is good, that it is bad, or how it should read. */
export type PassageKind = 'good' | 'bad' | 'correction'

/** A passage with what is said of it. */
export interface Passage extends PassageRange {
  kind: PassageKind
  /** Keys of the chosen reasons. */
  reasons?: readonly string[] | undefined
  comment?: string | undefined
  /** The words that should stand in its place. */
  replacement?: string | undefined
}

/** `metadata.signal_slot` of a passage: what is said of the same passage again replaces what was said. */
export const signalSlotOf = ({ start, end }: PassageRange): string => `${start} ${end}`

/** The slot of a passage. */
export const slotNameOf = (range: PassageRange): string => `selection_feedback ${signalSlotOf(range)}`

/** Whether both are the same part of the text. */
export const isSamePassage = (one: PassageRange, other: PassageRange): boolean =>
  one.start === other.start && one.end === other.end

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

/** Whether a cut at `index` goes through a character of two units. */
const cutsCharacter = (text: string, index: number) =>
  isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index))

/**
 * A passage of `text` as it is quoted: without the white space around it, which a selection catches by chance, and with
 * whole characters at its ends, as half of one cannot be stored.
 *
 * @returns `null` where nothing but white space is left.
 */
export function passageAt(text: string, start: number, end: number): PassageRange | null {
  const selected = text.slice(start, end)
  const first = start + selected.length - selected.trimStart().length
  const last = first + selected.trim().length
  if (last <= first) return null
  const range = {
    start: cutsCharacter(text, first) ? first - 1 : first,
    end: cutsCharacter(text, last) ? last + 1 : last,
  }
  return { ...range, quote: text.slice(range.start, range.end) }
}
