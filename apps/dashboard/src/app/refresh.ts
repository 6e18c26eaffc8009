import type { QueryClient } from '@tanstack/react-query'

/** First part of the key of a review's queue: it stands still while its logs are worked on. */
export const QUEUE = 'queue'

/** Asks everything anew that is shown, as something was changed. */
export const refresh = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== QUEUE })
