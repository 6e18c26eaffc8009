import { isWithdrawal, type SlotState, thumbsDown, thumbsUp } from '@feedback-signals/browser'
import { raterWeights, signalDefaults } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import { signalFor, thumbOf } from './thumbs.logic.ts'

const slot = (state: Partial<SlotState>): SlotState => ({
  signal: null,
  status: 'idle',
  error: null,
  ...state,
})

describe('the signal of a vote', () => {
  const usual = (signal_name: 'thumbs_up' | 'thumbs_down') => {
    const { score, weight } = signalDefaults[signal_name]
    return { signal_name, score, weight }
  }

  it('has the name, score and weight of the defaults', () => {
    expect(signalFor('up', null, undefined)).toEqual(usual('thumbs_up'))
    expect(signalFor('down', 'up', undefined)).toEqual(usual('thumbs_down'))
    expect(thumbsUp()).toMatchObject(signalFor('up', null, undefined))
    expect(thumbsDown()).toMatchObject(signalFor('down', null, undefined))
  })

  it('leaves type and source to what a gateway takes for granted', () => {
    expect(signalDefaults.thumbs_up).toMatchObject({ signal_type: 'explicit', signal_source: 'user' })
    expect(signalDefaults.thumbs_down).toMatchObject({ signal_type: 'explicit', signal_source: 'user' })
  })

  it.each([
    { weight: raterWeights.user },
    { score: 0.2, weight: 0.3 },
    { qualitative_feedback: 'too long', metadata: { page: 3 } },
  ])('takes the fields of the app, %o', (given) => {
    expect(signalFor('up', null, given)).toEqual({ ...usual('thumbs_up'), ...given })
    expect(signalFor('down', 'up', () => given)).toEqual({ ...usual('thumbs_down'), ...given })
  })

  it('asks the app which vote it is for, and takes no answer for none', () => {
    const signal = (value: 'up' | 'down') => (value === 'up' ? { weight: 0.5 } : undefined)
    expect(signalFor('up', null, signal)).toEqual({ ...usual('thumbs_up'), weight: 0.5 })
    expect(signalFor('down', null, signal)).toEqual(usual('thumbs_down'))
  })

  it('takes back what was said, with nothing of the app in it', () => {
    for (const thumb of ['up', 'down'] as const) {
      const taken = signalFor(null, thumb, { weight: 1, metadata: { page: 3 } })
      expect(taken).toEqual({ signal_name: `thumbs_${thumb}`, score: 0, weight: 0 })
      expect(isWithdrawal(taken)).toBe(true)
    }
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
