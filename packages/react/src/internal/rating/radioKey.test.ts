import fc from 'fast-check'
import { expect, it } from 'vitest'
import { radioKey } from './radioKey.ts'

const stars = [1, 2, 3, 4, 5]

it.each([
  ['ArrowRight', 2, false, 3],
  ['ArrowRight', 2, true, 1],
  ['ArrowLeft', 2, false, 1],
  ['ArrowLeft', 2, true, 3],
  ['ArrowDown', 2, true, 3],
  ['ArrowUp', 2, true, 1],
  ['ArrowRight', 5, false, 1],
  ['ArrowLeft', 1, false, 5],
  ['Home', 3, false, 1],
  ['End', 3, false, 5],
  ['4', 1, false, 4],
  ['0', 4, false, null],
  ['Delete', 4, false, null],
  ['Backspace', 4, false, null],
  ['7', 4, false, undefined],
  ['a', 4, false, undefined],
  ['Tab', 4, false, undefined],
  ['constructor', 4, false, undefined],
] as const)('%s on %s, right to left %s, leads to %s', (key, at, isRtl, to) => {
  expect(radioKey(key, stars, at, isRtl)).toBe(to)
})

it('comes back to where it was by the opposite arrow, and round by as many as there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), fc.boolean(), (count, start, isRtl) => {
      const values = Array.from({ length: count }, (_, index) => `choice ${index}`)
      const at = values[start % count] ?? ''
      const press = (key: string, from: string) => radioKey(key, values, from, isRtl) ?? ''
      expect(press('ArrowLeft', press('ArrowRight', at))).toBe(at)
      expect(press('ArrowUp', press('ArrowDown', at))).toBe(at)
      expect(values.reduce((from) => press('ArrowRight', from), at)).toBe(at)
    }),
  )
})
