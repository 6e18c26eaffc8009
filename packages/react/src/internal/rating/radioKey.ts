/**
 * Where a key leads in a group of radio buttons: arrows to the neighbour, round the ends; Home and End; a digit to that
 * number; Delete, Backspace and 0 to none, `null`. Left and right change sides with the direction of writing.
 *
 * @param at - the one with focus.
 * @returns `undefined` where the key means nothing.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/radio/
 */
export function radioKey<Value>(
  key: string,
  values: readonly Value[],
  at: Value,
  isRtl: boolean,
): Value | null | undefined {
  const index = values.indexOf(at)
  if (key === 'ArrowDown' || key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) {
    return values[(index + 1) % values.length]
  }
  if (key === 'ArrowUp' || key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) return values.at(index - 1)
  if (key === 'Home') return values[0]
  if (key === 'End') return values.at(-1)
  if (/^(0|Delete|Backspace)$/.test(key)) return null
  return values.find((value) => String(value) === key)
}
