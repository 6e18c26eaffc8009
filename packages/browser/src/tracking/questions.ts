import type { FeedbackClient } from '@feedback-signals/core'

const listeners = new WeakMap<FeedbackClient, Set<() => void>>()

/**
 * Says that the person has asked the next question: what was being read until now has been read. To be called as the
 * question is sent. An answer that begins to stream says the same, so that it needs saying only where answers come whole.
 *
 * @example
 * const onSubmit = () => {
 *   questionAsked(client)
 *   void ask(question)
 * }
 */
export function questionAsked(client: FeedbackClient): void {
  for (const listener of listeners.get(client) ?? []) listener()
}

/** Calls `listener` with each question; returns the undo. */
export function onQuestion(client: FeedbackClient, listener: () => void): () => void {
  const all = listeners.get(client) ?? new Set()
  listeners.set(client, all.add(listener))
  return () => void all.delete(listener)
}
