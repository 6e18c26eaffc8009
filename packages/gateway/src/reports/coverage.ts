import { signalFilter, signalParameters } from '../query/filters.ts'
import { oneOf } from '../query/kinds.ts'
import { optional } from '../query/parameters.ts'
import { answerDimensions } from '../store/reports/coverage.ts'
import type { Rated } from '../store/reports/rated.ts'
import { cut, groupLimit } from './groups.ts'
import { defineReport } from './report.ts'
import { type Share, shareOf } from './statistics.ts'

/** How many answers there are, and the shares of those with signals. */
export interface Coverage {
  answers: number
  with_feedback: Share
  with_explicit: Share
  with_implicit: Share
}

/** The shares of answers with signals. */
export const coverageOf = ({ answers, any, explicit, implicit }: Rated): Coverage => ({
  answers,
  with_feedback: shareOf(any, answers),
  with_explicit: shareOf(explicit, answers),
  with_implicit: shareOf(implicit, answers),
})

const sumOf = (groups: readonly Rated[]) =>
  groups.reduce<Rated>(
    (sum, { answers, any, explicit, implicit }) => ({
      answers: sum.answers + answers,
      any: sum.any + any,
      explicit: sum.explicit + explicit,
      implicit: sum.implicit + implicit,
    }),
    { answers: 0, any: 0, explicit: 0, implicit: 0 },
  )

const parameters = {
  by: optional(oneOf(answerDimensions), 'What the groups are by; without it there are none'),
  ...signalParameters,
  limit: groupLimit,
}

/** Which share of the answers has signals. */
export const coverageReport = defineReport({
  name: 'coverage',
  summary: 'Which share of the answers has feedback',
  description:
    'With a confidence interval of 95 %. Where signals are filtered, only those that pass make an answer one with feedback.',
  parameters,
  async read(reports, project, query) {
    const { by, limit } = query
    const filter = signalFilter(project, query)
    const found = by ? await reports.ratedGroups(filter, { by, limit: limit + 1 }) : []
    const { groups, more } = cut(found, limit)
    // An answer is in one group alone, unless those are tags.
    const total = by === undefined || by === 'tag' || more ? await reports.rated(filter) : sumOf(groups)
    return {
      by: by ?? null,
      total: coverageOf(total),
      groups: groups.map(({ key, ...rated }) => ({ key, ...coverageOf(rated) })),
      more,
    }
  },
})
