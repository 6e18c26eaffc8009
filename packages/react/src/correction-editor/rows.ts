/** Signs in a line of a field of common width, about. */
const WIDTH = 80

/** Rows of a field that shows a text of some lines whole, and of a long one enough to read in. */
export function rowsFor(text: string): number {
  const lines = text.slice(0, 4_000).split('\n')
  const rows = lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / WIDTH)), 1)
  return Math.min(14, Math.max(4, rows))
}
