import { isWithdrawal, type SlotState, starRating, withdrawal } from '@feedback-signals/browser'
import { raterWeights } from '@feedback-signals/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { starValues } from '../internal/rating/scale.ts'
import { shownStars, signalFor } from './starRating.logic.ts'

const slot = (state: Partial<SlotState>): SlotState => ({
  signal: null,
  status: 'idle',
  error: null,
  ...state,
})

describe('the signal of a rating', () => {
  it('says what the builder of core says, whatever the stars', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.boolean(), (max, halves) => {
        for (const stars of starValues(max, halves)) {
          const built = starRating(stars, { max })
          expect(built).toMatchObject(signalFor(stars, max))
          // What it leaves out a gateway takes for granted.
          expect(built).toMatchObject({ signal_type: 'explicit', signal_source: 'user' })
        }
      }),
    )
  })

  it('has the score that the app gives so many stars', () => {
    const strict = (stars: number, max: number) => (stars === max ? 1 : -1)
    expect(signalFor(4, 5, strict)).toMatchObject({ score: -1, metadata: { stars: 4, max_stars: 5 } })
    expect(signalFor(5, 5, strict)).toMatchObject({ score: 1, metadata: { stars: 5, max_stars: 5 } })
  })

  it('takes the fields of the app, and keeps the stars beside its metadata', () => {
    const given = { weight: raterWeights.user, metadata: { page: 3, stars: 99 } }
    const signal = { weight: 0.8, score: 0.5, metadata: { page: 3, stars: 4, max_stars: 5 } }
    expect(signalFor(4, 5, undefined, given)).toMatchObject(signal)
    expect(signalFor(4, 5, undefined, () => given)).toMatchObject(signal)
    expect(signalFor(4, 5, undefined, () => undefined)).toEqual(signalFor(4, 5))
  })

  it('takes back what was said, with nothing of the app in it', () => {
    const taken = signalFor(null, 5, () => 1, { weight: 1, metadata: { page: 3 } })
    expect(withdrawal('star_rating')).toMatchObject(taken)
    expect(isWithdrawal(taken)).toBe(true)
  })
})

describe('the stars shown', () => {
  it('are those of the slot, whatever is usual', () => {
    expect(shownStars(slot({ signal: starRating(2), status: 'queued' }), 5, 4)).toBe(2)
    expect(shownStars(slot({ status: 'delivered' }), 5, 4)).toBeNull()
    expect(shownStars(slot({ status: 'sending' }), 5, 4)).toBeNull()
  })

  it('are the usual ones where nothing was said, or nothing got through', () => {
    expect(shownStars(slot({}), 5, 4)).toBe(4)
    expect(shownStars(slot({ status: 'failed' }), 5, 4)).toBe(4)
  })

  it('keep their share of a row that has become longer or shorter', () => {
    expect(shownStars(slot({ signal: starRating(5) }), 10, null)).toBe(10)
    expect(shownStars(slot({ signal: starRating(3) }), 9, null)).toBe(5)
    expect(shownStars(slot({ signal: starRating(10, { max: 10 }) }), 5, null)).toBe(5)
  })

  it('are none where a signal of the app says nothing of stars', () => {
    expect(shownStars(slot({ signal: { score: 1, weight: 1 } }), 5, 4)).toBeNaN()
  })
})
