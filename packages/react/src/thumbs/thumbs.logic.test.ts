import { type SlotState, thumbsDown, thumbsUp, withdrawal } from '@feedback-signals/browser'
import { describe, expect, it } from 'vitest'
import { obstacleTo, signalFor, statusOf, thumbOf } from './thumbs.logic.ts'

const slot = (state: Partial<SlotState>): SlotState => ({
  signal: null,
  status: 'idle',
  error: null,
  ...state,
})

describe('the signal of a vote', () => {
  const options = { comment: 'too long', metadata: { page: 3 } }

  it.each([
    undefined,
    options,
    { ...options, rater: 'user' as const },
    { rater: 'expert' as const },
    { score: 0.2, weight: 0.3 },
  ])('is the one that core builds, with options %o', (given) => {
    expect(signalFor('up', null, given)).toEqual(thumbsUp(given))
    expect(signalFor('down', 'up', given)).toEqual(thumbsDown(given))
    expect(signalFor('down', 'up', () => given)).toEqual(thumbsDown(given))
  })

  it('takes back what was said, with none of its options', () => {
    expect(signalFor(null, 'up', options)).toEqual(withdrawal('thumbs_up'))
    expect(signalFor(null, 'down', options)).toEqual(withdrawal('thumbs_down'))
  })
})

describe('the vote shown', () => {
  it('is the one of the slot, whatever is usual', () => {
    expect(thumbOf(slot({ signal: thumbsUp(), status: 'queued' }), 'down')).toBe('up')
    expect(thumbOf(slot({ signal: thumbsDown(), status: 'failed' }), 'up')).toBe('down')
    expect(thumbOf(slot({ status: 'delivered' }), 'up')).toBeNull()
    expect(thumbOf(slot({ status: 'sending' }), 'up')).toBeNull()
  })

  it('is the usual one where nothing was said, or nothing got through', () => {
    expect(thumbOf(slot({}), 'up')).toBe('up')
    expect(thumbOf(slot({ status: 'failed' }), 'up')).toBe('up')
  })
})

describe('the status shown', () => {
  it('tells a vote that was taken back from one that stands', () => {
    expect(statusOf(slot({ status: 'delivered', signal: thumbsUp() }))).toBe('delivered')
    expect(statusOf(slot({ status: 'delivered' }))).toBe('withdrawn')
    expect(statusOf(slot({ status: 'sending' }))).toBe('sending')
  })
})

describe('what keeps an answer from being rated', () => {
  it('is that it is being written, before anything its token says', () => {
    expect(obstacleTo(true, 'missing')).toBe('streaming')
    expect(obstacleTo(false, 'missing')).toBe('missing')
    expect(obstacleTo(false, 'expired')).toBe('expired')
    expect(obstacleTo(false, 'expiring')).toBeUndefined()
    expect(obstacleTo(false, 'active')).toBeUndefined()
  })
})
