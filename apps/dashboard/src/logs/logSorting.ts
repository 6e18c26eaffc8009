import type { SortingState } from '@tanstack/react-table'
import type { LogSearch } from './logSearch.ts'

type Order = Pick<LogSearch, 'sort' | 'score_type'>

/** The order of the address, as the table's header shows it. */
export function sortingOf({ sort = 'newest', score_type = 'explicit' }: Order): SortingState {
  if (sort === 'newest' || sort === 'oldest') return [{ id: 'time', desc: sort === 'newest' }]
  return [{ id: score_type, desc: sort === 'best' }]
}

/** The order that a header was set to, as the address has it; nothing where it is the usual one. */
export function orderOf([column]: SortingState): Order {
  if (!column || column.id === 'time') return { sort: column?.desc === false ? 'oldest' : undefined }
  return {
    sort: column.desc ? 'best' : 'worst',
    score_type: column.id === 'implicit' ? 'implicit' : undefined,
  }
}
