import { FeedbackError, type FeedbackEvent } from '@feedback-signals/core'
import { describe, expect, it } from 'vitest'
import {
  countUndelivered,
  createSignalLog,
  hasFailed,
  isInMemory,
  MOST_SIGNALS,
  MOST_STEPS,
} from './signalLog.ts'

const event = (id: string, status: FeedbackEvent['status'], more: Partial<FeedbackEvent> = {}) => ({
  id,
  inferenceId: 'answer',
  signal: { score: -1, weight: 1, signal_name: 'thumbs_down' },
  status,
  attempts: 0,
  at: 1000,
  ...more,
})

describe('the log of signals', () => {
  it('shows the newest signal first, and its steps oldest first', () => {
    const log = createSignalLog()
    log.record(event('a', 'queued'))
    log.record(event('b', 'queued'))
    log.record(event('a', 'sending', { attempts: 1, at: 1005 }))
    log.record(event('a', 'delivered', { attempts: 1, at: 1020, stored: { id: 'row', message: 'ok' } }))
    const [newest, oldest] = log.get()
    expect(newest).toMatchObject({ id: 'b', status: 'queued', storedId: null })
    expect(oldest).toMatchObject({ id: 'a', status: 'delivered', attempts: 1, storedId: 'row' })
    expect(oldest?.steps.map(({ status, at }) => [status, at])).toEqual([
      ['queued', 1000],
      ['sending', 1005],
      ['delivered', 1020],
    ])
  })

  it('keeps why an attempt did not succeed and when the next is due', () => {
    const log = createSignalLog()
    const error = new FeedbackError('network', 'Nobody there.')
    log.record(event('a', 'queued', { attempts: 1, error, retryAt: 2000 }))
    expect(log.get()[0]?.steps[0]).toMatchObject({ error, retryAt: 2000 })
  })

  it('keeps when the next attempt is due while it tells that the signal is on disk by now', () => {
    const log = createSignalLog()
    const error = new FeedbackError('network', 'Nobody there.')
    log.record(event('a', 'queued', { saved: false }))
    log.record(event('a', 'queued', { attempts: 1, error, retryAt: 2000 }))
    expect(log.get().map(isInMemory)).toEqual([true])
    log.record(event('a', 'queued', { attempts: 1, saved: true }))
    expect(log.get().map(isInMemory)).toEqual([false])
    expect(log.get()[0]?.steps.at(-1)).toMatchObject({ saved: true, retryAt: 2000 })
  })

  it('shows the signal that replaced another before it was sent, in its place', () => {
    const log = createSignalLog()
    log.record(event('a', 'queued'))
    log.record(event('a', 'queued', { signal: { score: 1, weight: 1, signal_name: 'thumbs_up' } }))
    expect(log.get()).toHaveLength(1)
    expect(log.get()[0]?.signal.signal_name).toBe('thumbs_up')
  })

  it('leaves other rows the objects they were, so that only one renders', () => {
    const log = createSignalLog()
    log.record(event('a', 'queued'))
    log.record(event('b', 'queued'))
    const before = log.get()[1]
    log.record(event('b', 'sending', { attempts: 1 }))
    expect(log.get()[1]).toBe(before)
  })

  it('stays bounded, in signals and in steps of one', () => {
    const log = createSignalLog()
    for (let count = 0; count < MOST_STEPS + 5; count++) log.record(event('a', 'queued', { at: count }))
    expect(log.get()[0]?.steps).toHaveLength(MOST_STEPS)
    expect(log.get()[0]?.steps.at(-1)?.at).toBe(MOST_STEPS + 4)
    for (let count = 0; count < MOST_SIGNALS + 5; count++) log.record(event(`${count}`, 'queued'))
    expect(log.get()).toHaveLength(MOST_SIGNALS)
    expect(log.get()[0]?.id).toBe(`${MOST_SIGNALS + 4}`)
  })

  it('tells followers of each step until they leave', () => {
    const log = createSignalLog()
    let told = 0
    const leave = log.subscribe(() => {
      told += 1
    })
    log.record(event('a', 'queued'))
    leave()
    log.record(event('a', 'sending'))
    expect(told).toBe(1)
  })
})

describe('the count of undelivered signals', () => {
  it('counts what is owed and what has failed, not what arrived or was taken back', () => {
    const log = createSignalLog()
    const statuses = ['queued', 'sending', 'delivered', 'withdrawn'] as const
    for (const status of statuses) log.record(event(status, status))
    expect(countUndelivered(log.get())).toBe(2)
    expect(hasFailed(log.get())).toBe(false)
    log.record(event('failed', 'failed'))
    expect(countUndelivered(log.get())).toBe(3)
    expect(hasFailed(log.get())).toBe(true)
  })
})
