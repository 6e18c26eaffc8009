import { setTimeout } from 'node:timers/promises'

/**
 * Gives items at a rate per second; 0 is without pause. Each has its due time since the start, so that slow timers and
 * slow readers do not add up. Rejects when the signal aborts.
 */
export async function* pace<Item>(
  items: readonly Item[],
  rate: number,
  signal: AbortSignal,
): AsyncGenerator<Item, void, undefined> {
  const start = performance.now()
  for (const [index, item] of items.entries()) {
    const wait = rate > 0 ? start + (index * 1000) / rate - performance.now() : 0
    if (wait >= 1) await setTimeout(wait, undefined, { signal })
    signal.throwIfAborted()
    yield item
  }
}
