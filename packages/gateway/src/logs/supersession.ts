import { slotOf } from '@feedback-signals/protocol'
import type { StoredSignal } from '../store/types.ts'

const slotKey = ({ id, signal_type, user_id, signal_name, metadata }: StoredSignal) =>
  JSON.stringify([signal_type, user_id, slotOf(signal_name, metadata) ?? { id }])

/**
 * For each signal of one log, given oldest first, the `id` of the signal that took its place; signals that stand are
 * left out. The rule is that of `combineSignals`: one that names it in `supersedes` wherever it is, else the next of
 * its slot and user that nobody names.
 */
export function supersededBy(signals: readonly StoredSignal[]): Map<string, string> {
  const named = new Map<unknown, string>()
  for (const { id, metadata } of signals)
    if (metadata?.supersedes !== undefined) named.set(metadata.supersedes, id)
  const found = new Map<string, string>()
  const newest = new Map<string, string>()
  for (const signal of signals.toReversed()) {
    const { id, metadata } = signal
    const key = slotKey(signal)
    const by = (metadata?.signal_id === undefined ? undefined : named.get(metadata.signal_id)) ?? undefined
    const next = by ?? newest.get(key)
    if (next !== undefined) found.set(id, next)
    if (by === undefined) newest.set(key, id)
  }
  return found
}
