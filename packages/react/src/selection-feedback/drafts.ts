import type { Passage } from './passage.ts'

/** What was chosen and written in a form. */
export type PassageDraft = Required<Pick<Passage, 'comment' | 'replacement'>> & {
  reasons: readonly string[]
}

/**
 * What was written and not sent, for as long as its widget lives: a form that was closed by a click elsewhere shows it
 * again. By the element of the answer, and with it gone.
 */
export const drafts = new WeakMap<object, Map<string, PassageDraft>>()
