import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters } from './countCharacters.ts'

describe('characters', () => {
  it.each([
    ['Paris', 5],
    ['', 0],
    ['  \n\t ', 0],
    ['\n    It is\n    Paris.  ', 12],
    ['👩‍👩‍👧‍👦🇫🇷', 2],
    ['e\u0301te\u0301', 3],
    ['שָׁלוֹם', 4],
    ['東京は', 3],
    ['नमस्ते'.normalize(), [...new Intl.Segmenter().segment('नमस्ते')].length],
  ])('of %j are %d', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })

  it('are the same whether they are measured or segmented', () => {
    const character = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom('é', '東', '“', 'ア', '。'),
    )
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('')
        const read = text.replace(/\s+/g, ' ').trim()
        expect(countCharacters(text)).toBe([...new Intl.Segmenter().segment(read)].length)
      }),
    )
  })
})
