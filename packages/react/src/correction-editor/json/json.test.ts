import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from './jsonFault.ts'
import { compactJson, prettyJson } from './layout.ts'

const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON texts, most of them with something wrong. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.nat(),
    fc.constantFrom('', ',', '}', ']', '"', ':', '\n', '0', '\\', 'x', '\u00a0'),
  )
  .map(([text, at, sign]) => {
    const index = at % (text.length + 1)
    return text.slice(0, index) + sign + text.slice(index)
  })

describe('the fault of a JSON text', () => {
  it.each([
    ['{"a":}', { line: 1, column: 6, found: '}' }],
    ['{\n  "a": 1,\n}', { line: 3, column: 1, found: '}' }],
    ['[1, 2', { line: 1, column: 6, found: '' }],
    ['{"a": 1 "b": 2}', { line: 1, column: 9, found: '"' }],
    ["{'a': 1}", { line: 1, column: 2, found: "'" }],
    ['{"a": 01}', { line: 1, column: 8, found: '1' }],
    ['["a\nb"]', { line: 1, column: 2, found: '"' }],
    ['[1]]', { line: 1, column: 4, found: ']' }],
    ['', { line: 1, column: 1, found: '' }],
  ])('%j is where a person would look', (text, place) => {
    expect(jsonFault(text)).toMatchObject(place)
  })

  it('is there exactly where the browser cannot read the text', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string()), (text) => {
        expect(jsonFault(text) === undefined).toBe(parses(text))
      }),
      { numRuns: 1_000 },
    )
  })

  it('is found in a text of endless brackets', () => {
    expect(jsonFault('['.repeat(100_000))).toMatchObject({ index: 100_000 })
  })
})

describe('the layout of a JSON text', () => {
  it('is the one of JSON.stringify', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const pretty = JSON.stringify(value, null, 2)
        expect(prettyJson(JSON.stringify(value))).toBe(pretty)
        expect(compactJson(pretty)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('changes no number, no repeated key and no order', () => {
    const text = '{"b":12345678901234567890,"1":1.0,"b":"\\u0041"}'
    expect(compactJson(prettyJson(text))).toBe(text)
    expect(prettyJson(text)).toContain('12345678901234567890')
  })

  it('leaves a text of endless brackets as it is', () => {
    const text = '['.repeat(10_000) + ']'.repeat(10_000)
    expect(prettyJson(text)).toBe(text)
  })
})
