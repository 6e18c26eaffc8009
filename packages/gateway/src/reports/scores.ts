import { signalFilter, signalParameters } from '../query/filters.ts'
import { oneOf } from '../query/kinds.ts'
import { required } from '../query/parameters.ts'
import { dimensions } from '../store/reports/scores.ts'
import type { BothSums, Sums } from '../store/reports/sums.ts'
import { cut, groupLimit } from './groups.ts'
import { defineReport } from './report.ts'
import { type Score, scoreOf } from './statistics.ts'

const none = { count: 0, weight: 0, weighted: 0, squared: 0 }

const add = (one: Sums, other: Sums): Sums => ({
  count: one.count + other.count,
  weight: one.weight + other.weight,
  weighted: one.weighted + other.weighted,
  squared: one.squared + other.squared,
})

const sumOf = (groups: readonly BothSums[]) =>
  groups.reduce<BothSums>(
    (sum, { explicit, implicit }) => ({
      explicit: add(sum.explicit, explicit),
      implicit: add(sum.implicit, implicit),
    }),
    { explicit: none, implicit: none },
  )

/** Both scores, side by side. */
export const bothScores = (sums: BothSums | undefined): { explicit: Score; implicit: Score } => ({
  explicit: scoreOf(sums?.explicit ?? none),
  implicit: scoreOf(sums?.implicit ?? none),
})

const parameters = {
  by: required(oneOf(dimensions), 'What the groups are by'),
  ...signalParameters,
  limit: groupLimit,
}

/** Weighted means by a dimension. */
export const scoresReport = defineReport({
  name: 'scores',
  summary: 'What signals say, by name, source, type, model, endpoint or tag',
  description:
    'Weighted mean of the scores of signals, with a confidence interval of 95 %, explicit and implicit apart. An answer counts in each of its tags; `key` is null for signals without a name.',
  parameters,
  async read(reports, project, query) {
    const { by, limit } = query
    const filter = signalFilter(project, query)
    const found = await reports.groups(filter, { by, limit: limit + 1 })
    const { groups, more } = cut(found, limit)
    // A signal is in one group alone, unless those are tags: then all of them together are in all of the groups.
    const total = by === 'tag' || more ? await reports.total(filter) : sumOf(groups)
    return {
      by,
      total: bothScores(total),
      groups: groups.map(({ key, ...sums }) => ({ key, ...bothScores(sums) })),
      more,
    }
  },
})
