import type { ThumbsDetails } from './followUpTypes.ts'

/**
 * What was written and not sent, for as long as the page lives: a follow-up that was closed, or scrolled out of a list
 * that keeps only what is seen, shows it again. By user and vote, so that it goes with the vote: who takes a vote back,
 * signs out or votes the other way sees nothing of it.
 */
export const drafts = new Map<string, ThumbsDetails>()
