import type { FeedbackClient } from '@feedback-signals/core'
import type { Watch } from './watch.ts'

type Tracker = typeof import('./tracker.ts')

let tracker: Tracker | undefined
let isLoading = false

/** Those that were shown before the code of watching was there, and what to do then. */
const waiting = new Map<Watch, (() => void)[]>()

const heard = new WeakSet<FeedbackClient>()

async function load(client: FeedbackClient) {
  if (isLoading || !client.allows('implicit')) return
  isLoading = true
  // Should the code not come, then the page goes on without these signals, and the next answer asks for it again.
  tracker = await import('./tracker.ts').catch(() => undefined)
  isLoading = false
  if (!tracker) return
  for (const calls of waiting.values()) for (const call of calls) call()
  waiting.clear()
}

/** The code of watching, once it has loaded. */
export const loadedTracker = (): Tracker | undefined => tracker

/**
 * Calls with the code of watching; if that has to be loaded, then once the person consents, and unless nobody waits for this
 * watch any more.
 */
export function withTracker(watch: Watch, call: (code: Tracker) => void): void {
  if (tracker) {
    call(tracker)
    return
  }
  const calls = waiting.get(watch) ?? []
  calls.push(() => tracker && call(tracker))
  waiting.set(watch, calls)
  const { client } = watch
  if (!heard.has(client)) client.onConsent(() => void (tracker ?? load(client)))
  heard.add(client)
  void load(client)
}

/** Nobody waits for it any more. */
export const dropWaiting = (watch: Watch): boolean => waiting.delete(watch)
