/** Scripts in which every UTF-16 unit is a character of its own: Latin, punctuation, kana, Han. */
const SIMPLE =
  /^[\x20-\u02ff\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/

let segmenter: Intl.Segmenter | undefined

function countGraphemes(text: string): number {
  segmenter ??= new Intl.Segmenter()
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/**
 * The characters of a text as a reader counts them: a family of emoji, or a letter with its marks, is one (a grapheme
 * cluster). A run of white space is one as well, and none at the ends, as the indentation of markup is not read.
 */
export function countCharacters(text: string): number {
  const read = text.replace(/\s+/g, ' ').trim()
  // A page of text is some hundred times cheaper to measure than to segment.
  return SIMPLE.test(read) ? read.length : countGraphemes(read)
}
