import { expect, it } from 'vitest'
import { countFitting } from './countFitting.ts'

const four = [30, 30, 30, 30]

it('keeps what has room beside the button for the rest', () => {
  expect(countFitting(four, 150, 30, false)).toBe(4)
  expect(countFitting(four, 149, 30, false)).toBe(3)
  expect(countFitting(four, 61, 30, false)).toBe(1)
  expect(countFitting(four, 20, 30, false)).toBe(0)
})

it('keeps all where that button is not needed then', () => {
  expect(countFitting(four, 120, 30, true)).toBe(4)
  expect(countFitting(four, 119, 30, true)).toBe(2)
})

it('forgives the last fraction of a pixel', () => {
  expect(countFitting([33.34, 33.34, 33.34], 100, 0, false)).toBe(3)
})

it('has nothing to keep in an empty row', () => {
  expect(countFitting([], 10, 30, true)).toBe(0)
})
