import { expect, it } from 'vitest'
import { jsonTokens } from './jsonTokens.ts'

const kindOf = (json: string, text: string) => jsonTokens(json).find((token) => token.text === text)?.kind

it('tells keys, strings, numbers and literals apart', () => {
  const json = JSON.stringify(
    { score: -1, weight: 0.5, name: 'thumbs_down', improvement: null, ok: true },
    null,
    2,
  )
  expect(kindOf(json, '"score"')).toBe('key')
  expect(kindOf(json, '-1')).toBe('number')
  expect(kindOf(json, '0.5')).toBe('number')
  expect(kindOf(json, '"thumbs_down"')).toBe('string')
  expect(kindOf(json, 'null')).toBe('literal')
  expect(kindOf(json, 'true')).toBe('literal')
})

it('loses not a character, whatever the strings hold', () => {
  const values = ['a "quoted": word', 'back\\slash', '-true 12 {}', 'multi\nline', '', 'é 😀 ﷽']
  const json = JSON.stringify({ values, [values[0] ?? '']: [[], {}, 1e21, 5e-324, -0.25, false] }, null, 2)
  expect(
    jsonTokens(json)
      .map(({ text }) => text)
      .join(''),
  ).toBe(json)
})

it('takes a colon inside a string for text', () => {
  expect(kindOf('["a: b"]', '"a: b"')).toBe('string')
})
