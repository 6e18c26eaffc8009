import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingTime } from './readingTime.ts'

const words = (count: number) => Array.from({ length: count }, () => 'answer').join(' ')

describe('readingTime', () => {
  it('of 238 words of English is a minute', () => {
    expect(readingTime(words(238))).toBeCloseTo(60_000)
  })

  it.each([
    ['Chinese', '阅读速度因人而异', 8],
    ['Japanese', 'ひらがなとカタカナ', 9],
  ])('of %s goes by characters, which stand without spaces', (_, text, characters) => {
    expect(readingTime(text)).toBeCloseTo((characters / 255) * 60_000)
  })

  it('adds up in a text of two scripts', () => {
    expect(readingTime('阅读 quickly 速度')).toBeCloseTo(60_000 * (1 / 238 + 4 / 255))
  })

  it('takes words where a language has them without spaces', () => {
    expect(readingTime('ภาษาไทยไม่มีช่องว่าง')).toBeGreaterThan(readingTime('word word'))
  })

  it('of code is twice that of prose', () => {
    const code = 'const answer = compute(question)'
    expect(readingTime(code, code)).toBeCloseTo(2 * readingTime(code))
  })

  it('is nothing where there is nothing to read', () => {
    expect(readingTime(' \n … — 🦊 !')).toBe(0)
  })

  it('follows the speed that an app knows better', () => {
    expect(readingTime(words(100), '', { wordsPerMinute: 100 })).toBeCloseTo(60_000)
    expect(readingTime('阅读', '', { charactersPerMinute: 2 })).toBeCloseTo(60_000)
    expect(readingTime('a b', 'a b', { wordsPerMinute: 2, codeFactor: 1.5 })).toBeCloseTo(90_000)
  })

  it('never shrinks as a text goes on in a new line, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (first, second) => {
        const time = readingTime(`${first}\n${second}`)
        expect(time).toBeGreaterThanOrEqual(readingTime(first))
        expect(Number.isFinite(time)).toBe(true)
      }),
    )
  })
})
