import { signalFilter, signalParameters } from '../query/filters.ts'
import { whole } from '../query/kinds.ts'
import { defaulting } from '../query/parameters.ts'
import { lowerEdge } from '../store/reports/distribution.ts'
import type { Sums } from '../store/reports/sums.ts'
import { defineReport } from './report.ts'

const part = (sums: Sums | undefined) => ({ count: sums?.count ?? 0, total_weight: sums?.weight ?? 0 })

const parameters = {
  ...signalParameters,
  bins: defaulting(whole(2, 100), 20, 'In how many bins of equal width'),
}

/** How scores are spread. */
export const distributionReport = defineReport({
  name: 'distribution',
  summary: 'How scores are spread',
  description:
    'A bin holds the scores from `from` up to, but without, `to`; the last holds 1 too. Every bin is there, empty ones too.',
  parameters,
  async read(reports, project, query) {
    const { bins } = query
    const found = new Map(
      (await reports.bins(signalFilter(project, query), bins)).map(({ bin, ...sums }) => [bin, sums]),
    )
    return {
      bins: Array.from({ length: bins }, (_none, bin) => ({
        from: lowerEdge(bin, bins),
        to: lowerEdge(bin + 1, bins),
        explicit: part(found.get(bin)?.explicit),
        implicit: part(found.get(bin)?.implicit),
      })),
    }
  },
})
