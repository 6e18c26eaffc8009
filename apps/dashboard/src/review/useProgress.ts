import { useQuery } from '@tanstack/react-query'
import { useGateway } from '../gateway/GatewayContext.ts'
import { CoverageReport } from '../gateway/reports.ts'
import { type ReviewSearch, unreviewed } from './reviewSearch.ts'

/** How many answers there are. */
function useCount(search: ReviewSearch) {
  const gateway = useGateway()
  return useQuery({
    queryKey: ['count', search],
    queryFn: ({ signal }) =>
      gateway.read('/:project/reports/coverage', { ...search }, CoverageReport, signal),
  }).data?.total.answers
}

/** How many answers are reviewed, of how many; nothing until it is known. */
export function useProgress(search: ReviewSearch): { reviewed: number; all: number } | undefined {
  const all = useCount(search)
  const left = useCount(unreviewed(search))
  return all === undefined || left === undefined ? undefined : { reviewed: all - left, all }
}
