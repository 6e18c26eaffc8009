import { expect, it } from 'vitest'
import { isShallowEqual } from './isShallowEqual.ts'

it('compares each prop by identity', () => {
  const style = {}
  expect(isShallowEqual({}, {})).toBe(true)
  expect(isShallowEqual({ style, score: Number.NaN }, { style, score: Number.NaN })).toBe(true)
  expect(isShallowEqual({ style }, { style: {} })).toBe(false)
})

it('tells a prop that is not there from one that is undefined', () => {
  expect(isShallowEqual<{ label?: undefined }>({ label: undefined }, {})).toBe(false)
  expect(isShallowEqual<object>({ label: undefined }, { title: undefined })).toBe(false)
})
