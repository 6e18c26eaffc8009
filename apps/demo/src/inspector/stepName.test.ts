import { FeedbackError } from '@feedback-signals/core'
import { expect, it } from 'vitest'
import type { Step } from './signalLog.ts'
import { stepName } from './stepName.ts'

const step = (more: Partial<Step>): Step => ({
  status: 'queued',
  at: 0,
  attempts: 0,
  error: null,
  retryAt: null,
  saved: null,
  ...more,
})

it.each([
  ['Queued', {}],
  ['Queued, on disk', { saved: true }],
  ['Queued, in memory only', { saved: false }],
  ['Queued again', { error: new FeedbackError('network', 'Nobody there.'), attempts: 1 }],
  ['Attempt 3', { status: 'sending', attempts: 3 }],
  ['On disk by now', { status: 'sending', attempts: 3, saved: true }],
  ['Delivered', { status: 'delivered', attempts: 3 }],
] satisfies [string, Partial<Step>][])('says "%s"', (name, more) => {
  expect(stepName(step(more))).toBe(name)
})
