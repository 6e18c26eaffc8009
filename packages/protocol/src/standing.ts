import type { FeedbackSignalInput } from './signal.ts'
import { slotOf } from './slot.ts'

/** A signal as it is stored, with the user it came from where the credential named one. */
export type AttributedSignal = FeedbackSignalInput & { user_id?: string | null | undefined }

/**
 * Of the signals of one inference, given oldest first, those that nothing replaced: the newest in each slot of each
 * user, and none that another names in `supersedes`.
 */
export function standingSignals(signals: readonly AttributedSignal[]): AttributedSignal[] {
  const replaced = new Set(signals.map((signal) => signal.metadata?.supersedes))
  const standing = new Map<string, AttributedSignal>()
  for (const [index, signal] of signals.entries()) {
    const id = signal.metadata?.signal_id
    if (id !== undefined && replaced.has(id)) continue
    const slot = slotOf(signal.signal_name, signal.metadata)
    const key = slot === null ? index : [signal.signal_type ?? 'explicit', signal.user_id ?? null, slot]
    standing.set(JSON.stringify(key), signal)
  }
  return [...standing.values()]
}
