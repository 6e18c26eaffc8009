import { expect, it } from 'vitest'
import { hasMoreValues } from './jsonSize.ts'

const isMore = (json: string, most: number) => hasMoreValues(new TextEncoder().encode(json), most)

it.each([
  ['"text"', 1],
  ['[1,2,3]', 4],
  ['{"a":1,"b":{"c":2}}', 4],
  ['[[1],[2],[3]]', 7],
  ['"[,{"', 1],
  ['[]', 2],
  [String.raw`["\"[,{","\\",1]`, 4],
  [String.raw`["\\\"[,{","\\\\",1]`, 4],
  ['["é,\u{1f600}","[",1]', 4],
])(
  'counts the values of %s, an empty list as one with something in it, and nothing in a text',
  (json, values) => {
    JSON.parse(json)
    expect(isMore(json, values)).toBe(false)
    expect(isMore(json, values - 1)).toBe(true)
  },
)

it.each(['', '"', '"\\', '"a\\"', '\\"[,', ']]]', '["'])(
  'comes to the end of %j, which is no JSON',
  (text) => {
    expect(isMore(text, 5)).toBe(false)
  },
)

it('reads only the bytes that it is given of a larger buffer', () => {
  const all = new TextEncoder().encode('[,,,,1,,,,]')
  expect(hasMoreValues(all.subarray(5, 6), 1)).toBe(false)
})
