import { expect, it } from 'vitest'
import type { StoredSignal } from '../gateway/log.ts'
import { orderedSignals } from './orderedSignals.ts'

const signal = (id: string, more: Partial<StoredSignal> = {}): StoredSignal => ({
  id,
  created_at: '2026-01-31T12:00:00Z',
  user_id: null,
  superseded_by: null,
  score: 1,
  weight: 1,
  improvement: null,
  qualitative_feedback: null,
  signal_name: 'thumbs_up',
  signal_source: 'user',
  signal_type: 'explicit',
  metadata: null,
  ...more,
})

it('says what took the place of what, by places from 1', () => {
  const found = orderedSignals([
    signal('a', { superseded_by: 'c' }),
    signal('b'),
    signal('c', { score: 0, weight: 0 }),
  ])
  expect(
    found.map(({ place, replacedBy, replaces, withdrawal }) => [place, replacedBy, replaces, withdrawal]),
  ).toEqual([
    [1, 3, [], false],
    [2, undefined, [], false],
    [3, undefined, [1], true],
  ])
})
