import { newSignalId } from '@feedback-signals/core'
import { describe, expect, it } from 'vitest'
import { isSampled } from './isSampled.ts'

const ids = {
  random: Array.from({ length: 20_000 }, () => crypto.randomUUID()),
  'of one minute': Array.from({ length: 20_000 }, (_, index) => newSignalId(1_700_000_000_000 + index * 3)),
  counted: Array.from({ length: 20_000 }, (_, index) => `log-${index}`),
}

describe.each(Object.entries(ids))('of ids that are %s', (_, all) => {
  it.each([0.01, 0.1, 0.5, 0.9])('a sample of %d holds as many', (rate) => {
    const share = all.filter((id) => isSampled(id, rate)).length / all.length
    // Five standard deviations of a fair draw.
    expect(Math.abs(share - rate)).toBeLessThan(5 * Math.sqrt((rate * (1 - rate)) / all.length))
  })
})

it('a smaller sample lies in each larger one', () => {
  for (const id of ids.random.slice(0, 2_000)) if (isSampled(id, 0.1)) expect(isSampled(id, 0.2)).toBe(true)
})

it('is the same wherever it is asked', () => {
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => isSampled(id, 0.5))).toMatchInlineSnapshot(`
    [
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      true,
    ]
  `)
})

it('holds all or none at the ends', () => {
  expect(ids.random.every((id) => isSampled(id, 1))).toBe(true)
  expect(ids.random.some((id) => isSampled(id, 0))).toBe(false)
})
