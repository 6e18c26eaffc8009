import { combineSignals } from '@feedback-signals/protocol'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { StoredSignal } from '../store/types.ts'
import { supersededBy } from './supersession.ts'

const signal = (id: string, fields: Partial<StoredSignal> = {}): StoredSignal => ({
  id,
  created_at: new Date(0),
  user_id: null,
  score: 1,
  weight: 1,
  improvement: null,
  qualitative_feedback: null,
  signal_name: 'thumbs_up',
  signal_source: 'user',
  signal_type: 'explicit',
  metadata: { signal_id: id },
  ...fields,
})

const replaced = (...signals: StoredSignal[]) => Object.fromEntries(supersededBy(signals))

it('names the next of a slot, and not the last', () => {
  const votes = [signal('a'), signal('b', { signal_name: 'thumbs_down' }), signal('c')]
  expect(replaced(...votes)).toEqual({ a: 'b', b: 'c' })
})

it('keeps users, types and slots apart, and signals without a name', () => {
  expect(
    replaced(
      signal('a'),
      signal('b', { user_id: 'ada' }),
      signal('c', { signal_type: 'implicit' }),
      signal('d', { metadata: { signal_slot: 'second paragraph' } }),
      signal('e', { signal_name: null }),
      signal('f', { signal_name: null }),
    ),
  ).toEqual({})
})

it('follows supersedes before slots, wherever the one that names comes', () => {
  const other = { signal_name: 'star_rating' }
  expect(replaced(signal('b', { ...other, metadata: { supersedes: 'a' } }), signal('a'))).toEqual({ a: 'b' })
  // The vote that took a's place was itself withdrawn by name, so a stands again.
  expect(
    replaced(signal('a'), signal('b'), signal('c', { ...other, metadata: { supersedes: 'b' } })),
  ).toEqual({ b: 'c' })
})

it('leaves exactly those out that combineSignals leaves out', () => {
  const drawn = fc.record({
    user_id: fc.constantFrom(null, 'ada'),
    signal_name: fc.constantFrom(null, 'thumbs_up', 'thumbs_down', 'star_rating'),
    signal_type: fc.constantFrom('explicit' as const, 'implicit' as const),
    supersedes: fc.constantFrom(undefined, '0', '1', '2', '3', '4'),
  })
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 6 }), (all) => {
      const signals = all.map(({ supersedes, ...fields }, at) =>
        signal(String(at), {
          ...fields,
          metadata: { signal_id: String(at), ...(supersedes && { supersedes }) },
        }),
      )
      const { explicit, implicit } = combineSignals(signals)
      expect(signals.length - supersededBy(signals).size).toBe(explicit.count + implicit.count)
    }),
  )
})
