import type { JsonObject } from './signal.ts'

/** Names that answer one question about an answer, and so replace each other. Any other name is its own slot. */
const sharedSlots: ReadonlyMap<string, string> = new Map([
  ['thumbs_up', 'thumbs'],
  ['thumbs_down', 'thumbs'],
])

/** Names that say something of an answer beside another, or of a part of it: the metadata that tells which. */
const subjects: ReadonlyMap<string, readonly string[]> = new Map([
  ['comparison', ['compared_with']],
  ['selection_feedback', ['start', 'end']],
])

/**
 * The slot of a signal: signals of one slot say the same kind of thing about one answer, so that the newest replaces
 * the older ones. A comparison has a slot for each answer it was compared with, feedback on a selection one for each
 * passage. `null` for a signal that replaces nothing: one without a name, or without what it is about.
 */
export function slotOf(name: string | null | undefined, metadata?: JsonObject | null): string | null {
  const subject = subjects.get(name ?? '')?.map((key) => metadata?.[key])
  if (!subject) return sharedSlots.get(name ?? '') ?? name ?? null
  return subject.includes(undefined) ? null : [name, ...subject].join(' ')
}
