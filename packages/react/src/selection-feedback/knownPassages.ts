import type { FeedbackClient } from '@feedback-signals/browser'
import { isSamePassage, type PassageRange } from './passage.ts'

/** The passages of an answer that something was said of, to be read and followed. */
export interface KnownPassages {
  /** The same array until there is another passage. */
  get(): readonly PassageRange[]
  add(range: PassageRange): void
  /** Calls `listener` on each change; returns the undo. */
  subscribe(listener: () => void): () => void
}

function createKnown(): KnownPassages {
  const listeners = new Set<() => void>()
  let ranges: readonly PassageRange[] = []
  return {
    get: () => ranges,
    add(range) {
      if (ranges.some((known) => isSamePassage(known, range))) return
      ranges = [...ranges, range]
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const lists = new WeakMap<FeedbackClient, Map<string, KnownPassages>>()

/**
 * What a client knows of an answer, for as long as the page lives: also where the widget was gone meanwhile, as in a list
 * that keeps only what is seen. What was said of each passage is in its slot, and goes with it at sign-out.
 */
export function knownPassages(client: FeedbackClient, inferenceId: string): KnownPassages {
  const answers = lists.get(client) ?? new Map<string, KnownPassages>()
  lists.set(client, answers)
  const known = answers.get(inferenceId) ?? createKnown()
  answers.set(inferenceId, known)
  return known
}
