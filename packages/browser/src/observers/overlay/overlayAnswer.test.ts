import { expect, it } from 'vitest'
import { overlayText } from './overlayAnswer.ts'

const element = {} as Element

it('says what was measured', () => {
  expect(overlayText({ element, status: 'measured', dwellMs: 0 })).toBe('0.0 s · read 0 %')
  const answer = { element, dwellMs: 12_345, readShare: 0.412, copiedFraction: 0.3, isIgnored: true }
  expect(overlayText({ ...answer, status: 'measured', signals: ['dwell_time', 'ignored'] })).toBe(
    '12.3 s · read 41 % · copied 30 % · ignored · sent dwell_time, ignored',
  )
})

it('says nothing of reading where that is not measured', () => {
  expect(overlayText({ element, status: 'measured' })).toBe('observed')
  expect(overlayText({ element, status: 'measured', isIgnored: true })).toBe('ignored')
})

it('says why nothing is', () => {
  expect(overlayText({ element, status: 'sampled_out', dwellMs: 5 })).toBe('not in the sample')
  expect(overlayText({ element, status: 'no_consent' })).toBe('no consent')
})
