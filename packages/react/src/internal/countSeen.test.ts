import { expect, it } from 'vitest'
import { countSeen } from './countSeen.ts'

it.each([
  ['', 0],
  ['abc', 3],
  ['e\u0301', 1],
  ['👨‍👩‍👧‍👦', 1],
  ['🇩🇪🇫🇷', 2],
  ['हिन्दी', 2],
  ['\r\n', 1],
])('counts what people see in %j', (text, seen) => {
  expect(countSeen(text, 100)).toBe(seen)
})

it('does not go through a text that is far too long', () => {
  expect(countSeen('x'.repeat(2_000_000), 100)).toBe(2_000_000)
})

it('takes a letter under a heap of accents for more than one', () => {
  expect(countSeen(`e${'\u0301'.repeat(5000)}`, 100)).toBeGreaterThan(100)
})
