/**
 * How many controls of a row, from its start, have room beside `more`, which takes the rest.
 *
 * @param widths - of the controls, each with the gap after it.
 * @param room - for the controls and `more`.
 * @param more - width of `more`.
 * @param optional - whether `more` may go where nothing is left for it.
 */
export function countFitting(
  widths: readonly number[],
  room: number,
  more: number,
  optional: boolean,
): number {
  const total = widths.reduce((sum, width) => sum + width, 0)
  // Measures of a browser are fractions that need not add up to the last digit.
  const fits = (width: number, space: number) => width <= space + 0.5
  if (fits(total, optional ? room : room - more)) return widths.length
  let used = 0
  const index = widths.findIndex((width) => {
    used += width
    return !fits(used, room - more)
  })
  return Math.max(index, 0)
}
