import type { SignalMetadata } from './signal.ts'

/** Names that answer one question about an answer, and so replace each other. Any other name is its own slot. */
const sharedSlots: ReadonlyMap<string, string> = new Map([
  ['thumbs_up', 'thumbs'],
  ['thumbs_down', 'thumbs'],
])

/**
 * The slot of a signal: signals of one slot say the same kind of thing about one answer, so that the newest replaces
 * the older ones. `metadata.signal_slot` splits a name, as where each passage of an answer may be rated. `null` for a
 * signal without a name, which replaces nothing.
 */
export function slotOf(name: string | null | undefined, metadata?: SignalMetadata | null): string | null {
  const part = metadata?.signal_slot
  const slot = sharedSlots.get(name ?? '') ?? name ?? null
  return slot && part ? `${slot} ${part}` : slot
}
