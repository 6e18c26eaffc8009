/** Names that answer one question about an answer, and so replace each other. Any other name is its own slot. */
const sharedSlots: ReadonlyMap<string, string> = new Map([
  ['thumbs_up', 'thumbs'],
  ['thumbs_down', 'thumbs'],
])

/**
 * The slot of a signal name: signals of one slot say the same kind of thing about one answer, so that the newest
 * replaces the older ones. `null` for a signal without a name, which replaces nothing.
 */
export function slotOf(name: string | null | undefined): string | null {
  return sharedSlots.get(name ?? '') ?? name ?? null
}
