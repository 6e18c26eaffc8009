import { signalFilter, signalParameters } from '../query/filters.ts'
import { cut, groupLimit } from './groups.ts'
import { defineReport } from './report.ts'
import { correlationOf, shareOf } from './statistics.ts'

const { signal_type: _implicit, ...filters } = signalParameters
const parameters = { ...filters, limit: groupLimit }

/** How behaviour goes with what was said of the same answers. */
export const agreementReport = defineReport({
  name: 'agreement',
  summary: 'How well each implicit signal agrees with explicit votes on the same answers',
  description:
    'For each name: the `answers` that have it and an explicit score; of the `compared`, where neither score is 0, the share ' +
    'in which both are on the same side; and the correlation of the two scores. With confidence intervals of 95 %.',
  parameters,
  async read(reports, project, query) {
    const filter = signalFilter(project, { ...query, signal_type: 'implicit' })
    const { groups, more } = cut(await reports.agreements(filter, query.limit + 1), query.limit)
    return {
      signals: groups.map(({ name, answers, compared, agreeing, correlation }) => ({
        signal_name: name,
        answers,
        compared,
        agreement: shareOf(agreeing, compared),
        correlation: correlationOf(correlation, answers),
      })),
      more,
    }
  },
})
