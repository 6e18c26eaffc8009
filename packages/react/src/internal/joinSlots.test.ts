import { createFeedbackClient, thumbsDown, thumbsUp } from '@feedback-signals/browser'
import { expect, it, vi } from 'vitest'
import { newTarget } from '../testing/target.ts'
import { joinSlots, worstOf } from './joinSlots.ts'

const setup = () => {
  const client = createFeedbackClient({ isOnline: () => false })
  const targets = [newTarget(), newTarget()] as const
  const joined = joinSlots(targets.map((target) => client.slot(target, 'thumbs')))
  return { client, targets, joined }
}

it('tells of a change in any, and of none after the undo', () => {
  const { client, targets, joined } = setup()
  const listener = vi.fn()
  const undo = joined.subscribe(listener)
  client.submit(targets[1], thumbsUp())
  expect(listener).toHaveBeenCalledOnce()
  expect(joined.get().map(({ status }) => status)).toEqual(['idle', 'queued'])
  undo()
  client.submit(targets[0], thumbsUp())
  expect(listener).toHaveBeenCalledOnce()
})

it('gives the same array until there is a change', () => {
  const { client, targets, joined } = setup()
  const before = joined.get()
  expect(joined.get()).toBe(before)
  client.submit(targets[0], thumbsDown())
  expect(joined.get()).not.toBe(before)
})

it('tells the worst of several', () => {
  const state = (status: 'idle' | 'sending' | 'delivered' | 'failed') => ({
    signal: null,
    status,
    error: null,
  })
  expect(worstOf([]).status).toBe('idle')
  expect(worstOf([state('idle'), state('delivered'), state('sending')]).status).toBe('sending')
  const failed = { ...state('failed'), failed: thumbsUp() }
  expect(worstOf([state('sending'), failed])).toMatchObject({ status: 'failed', failed: failed.failed })
})
