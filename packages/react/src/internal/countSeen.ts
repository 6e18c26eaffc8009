/** Code units that a character may have on average, so that few visible ones do not hide a megabyte of accents. */
const MOST_UNITS = 20

const segmenter = typeof Intl === 'object' && 'Segmenter' in Intl ? new Intl.Segmenter() : undefined

/**
 * The characters of a text as people see them: a family emoji or a letter with its accent is one. Older browsers count code
 * points. A text far beyond `limit` is not gone through: its code units are returned, which are more.
 */
export function countSeen(text: string, limit: number): number {
  if (text.length > limit * MOST_UNITS) return text.length
  let count = 0
  for (const _ of segmenter?.segment(text) ?? text) count += 1
  return count
}
