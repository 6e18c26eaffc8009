import { FeedbackSignal, signalDefaults } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import { version } from '../package.json' with { type: 'json' }
import {
  buildSignal,
  correction,
  isWithdrawal,
  starRating,
  thumbsDown,
  thumbsUp,
  withdrawal,
} from './signals.ts'
import { KIT_VERSION } from './version.ts'

const accepted = (signal: unknown) => 'issues' in FeedbackSignal['~run']({ value: signal }, {}) === false

describe('builders', () => {
  it('give signals that a gateway takes', () => {
    for (const signal of [
      thumbsUp(),
      thumbsDown({ comment: 'Wrong.' }),
      starRating(3),
      correction('Better.'),
      withdrawal('thumbs_up'),
    ]) {
      expect(accepted(signal), signal.signal_name ?? '').toBe(true)
    }
  })

  it('take defaults from the table, and the app over it', () => {
    expect(thumbsUp()).toMatchObject({
      score: 1,
      weight: 1,
      signal_name: 'thumbs_up',
      signal_type: 'explicit',
    })
    expect(buildSignal('saved')).toMatchObject({
      weight: signalDefaults.saved.weight,
      signal_type: 'implicit',
    })
    expect(thumbsDown({ score: -0.5, weight: 0.2, comment: 'No.', metadata: { page: 1 } })).toMatchObject({
      score: -0.5,
      weight: 0.2,
      qualitative_feedback: 'No.',
      metadata: { page: 1 },
    })
  })

  it('weigh an expert over a regular user', () => {
    expect([thumbsUp({ rater: 'expert' }).weight, thumbsUp({ rater: 'user' }).weight]).toEqual([1, 0.8])
  })

  it.each([
    [1, 5, -1],
    [3, 5, 0],
    [5, 5, 1],
    [4.5, 5, 0.75],
    [1, 1, 1],
    [2, 3, 0],
  ])('spread %d of %d stars over the scale', (stars, max, score) => {
    expect(starRating(stars, { max })).toMatchObject({ score, metadata: { stars, max_stars: max } })
  })

  it.each([0, 6, Number.NaN, -1])('refuse %d stars', (stars) => {
    expect(() => starRating(stars)).toThrow('do not fit a rating from 1 to 5')
  })

  it('refuse to guess a score', () => {
    expect(() => buildSignal('dwell_time')).toThrow('no score of its own')
  })

  it('take a signal back in its own slot', () => {
    expect(isWithdrawal(withdrawal('thumbs_up'))).toBe(true)
    expect(isWithdrawal(thumbsUp())).toBe(false)
  })
})

it('says the version that is published', () => {
  expect(KIT_VERSION).toBe(version)
})
