import * as v from 'valibot'
import { answerSearch } from '../logs/logSearch.ts'

/** The tag of a log that somebody has looked through. */
export const REVIEWED = 'reviewed'

/** Which answers are reviewed, in the address. */
export const ReviewSearch = v.object(answerSearch)

export type ReviewSearch = v.InferOutput<typeof ReviewSearch>

/** The filter of those that are left. */
export const unreviewed = (search: ReviewSearch): ReviewSearch => ({
  ...search,
  exclude_tag: [...(search.exclude_tag ?? []).filter((tag) => tag !== REVIEWED), REVIEWED],
})
