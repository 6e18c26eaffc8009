import { expect, it } from 'vitest'
import { formatCountdown, formatElapsed } from './duration.ts'

it.each([
  [86_400_000, '24:00:00'],
  [86_399_000, '23:59:59'],
  [3_600_000, '01:00:00'],
  [61_000, '00:01:01'],
  [59_999, '00:01:00'],
  [1, '00:00:01'],
  [0, '00:00:00'],
  [-5000, '00:00:00'],
])('counts %d ms down as %s', (ms, text) => {
  expect(formatCountdown(ms)).toBe(text)
})

it.each([
  [0, '0 ms'],
  [12.4, '12 ms'],
  [999, '999 ms'],
  [1000, '1 s'],
  [1240, '1.2 s'],
  [61_000, '00:01:01'],
  [-3, '0 ms'],
])('says %d ms as %s', (ms, text) => {
  expect(formatElapsed(ms)).toBe(text)
})
