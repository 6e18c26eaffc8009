import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, isSame, plainText, shownText } from './correctionText.ts'
import { directionOf } from './direction.ts'

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('\r', '\n', '\r\n', '\0', '\ud800', '\udc00', '🙂'), fc.string()),
})

describe('a text', () => {
  it('is made one that a field can hold and a gateway store', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text)
        expect(plain).not.toMatch(/[\r\0]|\p{Surrogate}/u)
        expect(plainText(plain)).toBe(plain)
      }),
    )
  })

  it.each([
    ['a\r\nb', 'a\nc', 'a\r\nc'],
    ['a\nb', 'a\nc', 'a\nc'],
    ['a\r\nb\nc', 'a\nc', 'a\nc'],
    ['a', 'a\nb', 'a\nb'],
    ['\n\r\n', 'a\n', 'a\n'],
  ])('of an original %j is sent with its line breaks', (original, text, content) => {
    expect(contentOf(text, original, 'text')).toBe(content)
  })

  it('goes back to what it was where nothing was edited', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, spaces) => {
        const original = JSON.stringify(value, null, spaces)
        expect(contentOf(shownText(original, 'json'), original, 'json')).toBe(original)
      }),
    )
  })

  it('is the same as JSON whatever its layout, and as text only letter by letter', () => {
    expect(isSame('{"a": 1}', '{"a":1}', 'json')).toBe(true)
    expect(isSame('{"a": 1}', '{"a":1}', 'text')).toBe(false)
    expect(isSame('{"a": 1', '{"a":1', 'json')).toBe(false)
  })

  it.each([
    ['1. שלום', 'rtl'],
    ['مرحبا hello', 'rtl'],
    ['hello مرحبا', 'ltr'],
    ['123 …', undefined],
  ])('%j has its direction by its first letter', (text, direction) => {
    expect(directionOf(text)).toBe(direction)
  })
})
