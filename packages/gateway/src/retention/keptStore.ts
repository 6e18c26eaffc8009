import type { AnswerFilter } from '../store/answerFilter.ts'
import type { Reports } from '../store/reports/index.ts'
import type { RatedLog, Store } from '../store/types.ts'
import type { Retention } from './retention.ts'

type Narrow = <Filter extends AnswerFilter>(filter: Filter) => Filter

const keptReports = (reports: Reports, kept: Narrow): Reports => ({
  total: (filter) => reports.total(kept(filter)),
  groups: (filter, grouping) => reports.groups(kept(filter), grouping),
  bins: (filter, bins) => reports.bins(kept(filter), bins),
  rated: (filter) => reports.rated(kept(filter)),
  ratedGroups: (filter, grouping) => reports.ratedGroups(kept(filter), grouping),
  span: (filter) => reports.span(kept(filter)),
  trend: (filter, bucket) => reports.trend(kept(filter), bucket),
  extremes: (filter, request) => reports.extremes(kept(filter), request),
  agreements: (filter, limit) => reports.agreements(kept(filter), limit),
  votes: (filter) => reports.votes(kept(filter)),
})

/**
 * A store in which a log that has expired is one that never was, whether it has been deleted yet or not. Here, and not in
 * the routes, so that no route can forget it.
 */
export function keptStore(store: Store, { since }: Retention): Store {
  const kept: Narrow = (filter) => ({ ...filter, since: since(filter.project) })
  const ifKept = <Log extends Pick<RatedLog, 'project' | 'createdAt'>>(log: Log | undefined) => {
    const first = log && since(log.project)
    return first && log.createdAt < first ? undefined : log
  }
  return {
    ...store,
    findLog: async (id) => ifKept(await store.findLog(id)),
    findRated: async (id) => ifKept(await store.findRated(id)),
    listLogs: (request) => store.listLogs({ ...request, filter: kept(request.filter) }),
    changeTags: (change) => store.changeTags({ ...change, since: since(change.project) }),
    reports: keptReports(store.reports, kept),
    live: {
      ...store.live,
      arrived: (request) => store.live.arrived({ ...request, filter: kept(request.filter) }),
    },
  }
}
