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
    'For each name: the `answers` that have it and an explicit score, and the mean of those scores; of the `compared`, where ' +
    'neither score is 0, the share in which both are on the same side; and the correlation of the two scores, null where ' +
    'one never changes. `baseline` is what is said of all answers: what luck would agree with. Confidence intervals of 95 %.',
  parameters,
  async read(reports, project, query) {
    const filter = signalFilter(project, { ...query, signal_type: 'implicit' })
    const [all, found] = await Promise.all([
      reports.votes(filter),
      reports.agreements(filter, query.limit + 1),
    ])
    const { groups, more } = cut(found, query.limit)
    return {
      baseline: {
        answers: all.answers,
        explicit_score: all.said,
        positive: shareOf(all.above, all.sided),
      },
      signals: groups.map(({ name, answers, compared, agreeing, said, correlation }) => ({
        signal_name: name,
        answers,
        explicit_score: said,
        compared,
        agreement: shareOf(agreeing, compared),
        correlation: correlationOf(correlation, answers),
      })),
      more,
    }
  },
})
