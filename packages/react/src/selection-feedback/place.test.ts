import { expect, it } from 'vitest'
import { placeToolbar } from './place.ts'

const room = {
  first: { top: 100 },
  last: { left: 40, right: 300, bottom: 140 },
  size: { width: 100, height: 32 },
  viewport: { width: 800, height: 600 },
  isRtl: false,
  isTouch: false,
}

it('is below the end of the passage', () => {
  const { left, top } = placeToolbar(room)
  expect(left).toBe(250)
  expect(top).toBeGreaterThan(140)
})

it('is at the other end of a line in a right-to-left text', () => {
  expect(placeToolbar({ ...room, last: { left: 200, right: 300, bottom: 140 }, isRtl: true }).left).toBe(150)
})

it('stays in the page', () => {
  expect(placeToolbar({ ...room, last: { left: 0, right: 10, bottom: 140 } }).left).toBe(8)
  expect(placeToolbar({ ...room, last: { left: 0, right: 799, bottom: 140 } }).left).toBe(692)
})

it('is above where there is no room below, unless the system has its menu there', () => {
  const low = { ...room, first: { top: 540 }, last: { left: 40, right: 300, bottom: 590 } }
  expect(placeToolbar(low).top).toBeLessThan(540 - 32)
  expect(placeToolbar({ ...low, isTouch: true }).top).toBe(560)
})

it('is below the handles of a finger', () => {
  expect(placeToolbar({ ...room, isTouch: true }).top).toBeGreaterThan(placeToolbar(room).top + 20)
})

it('is at the foot of the page for a passage that is longer', () => {
  expect(placeToolbar({ ...room, first: { top: -50 }, last: { left: 0, right: 300, bottom: 900 } }).top).toBe(
    560,
  )
})
