/** How fast a person reads. */
export interface ReadingSpeed {
  /** @default 238 */
  wordsPerMinute?: number | undefined
  /** Of Chinese and Japanese, which put no spaces between words. @default 255 */
  charactersPerMinute?: number | undefined
  /** How many times as long as prose a word of code takes. @default 2 */
  codeFactor?: number | undefined
}

/**
 * Silent reading of English non-fiction by adults, over 190 studies: M. Brysbaert, "How many words do we read per
 * minute? A review and meta-analysis of reading rate", 2019, https://doi.org/10.1016/j.jml.2019.104047.
 */
const WORDS_PER_MINUTE = 238

/**
 * Chinese, the slower of the two, in the International Reading Speed Texts: S. Trauzettel-Klosinski and K. Dietz,
 * "Standardized Assessment of Reading Performance", 2012, https://doi.org/10.1167/iovs.11-8284.
 */
const CHARACTERS_PER_MINUTE = 255

/** Our own guess, as no study gives one number: code is read back and forth, and its operators are not counted. */
const CODE_FACTOR = 2

const MINUTE = 60_000

const characters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

let segmenter: Intl.Segmenter | undefined

function countWords(text: string): number {
  // Made late and once: it costs more than the counting of a short text.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) words += +!!isWordLike
  return words
}

/**
 * Milliseconds that an attentive person takes to read a text once.
 *
 * @param text - all of it.
 * @param code - the part of it that is code.
 */
export function readingTime(text: string, code = '', speed: ReadingSpeed = {}): number {
  const {
    wordsPerMinute = WORDS_PER_MINUTE,
    charactersPerMinute = CHARACTERS_PER_MINUTE,
    codeFactor = CODE_FACTOR,
  } = speed
  const timeOf = (part: string) => {
    let found = 0
    const words = countWords(
      part.replace(characters, () => {
        found += 1
        return ' '
      }),
    )
    return MINUTE * (words / wordsPerMinute + found / charactersPerMinute)
  }
  return timeOf(text) + (codeFactor - 1) * timeOf(code)
}
