import { DistributionReport } from '../gateway/reports.ts'
import { countText, scoreText, weightText } from '../ui/numbers.ts'
import { DataTable } from './DataTable.tsx'
import { DistributionChart } from './DistributionChart.tsx'
import { ReportCard } from './ReportCard.tsx'
import { useReport } from './useReport.ts'

const head = ['Score', 'Explicit', 'their weight', 'Implicit', 'and their weight']

const nameOf = ({ from, to }: { from: number; to: number }) => `${scoreText(from)} to ${scoreText(to)}`

const rowsOf = ({ bins }: DistributionReport) =>
  bins.map(
    (bin) =>
      [
        nameOf(bin),
        countText(bin.explicit.count),
        weightText(bin.explicit.total_weight),
        countText(bin.implicit.count),
        weightText(bin.implicit.total_weight),
      ] as const,
  )

const total = ({ bins }: DistributionReport, type: 'explicit' | 'implicit') =>
  bins.reduce((sum, bin) => sum + bin[type].count, 0)

const isEmpty = (report: DistributionReport) => total(report, 'explicit') + total(report, 'implicit') === 0

const summaryOf = (report: DistributionReport) =>
  `${countText(total(report, 'explicit'))} explicit and ${countText(total(report, 'implicit'))} implicit signals from -1 to 1.`

/** How scores are spread. */
export function DistributionCard() {
  const report = useReport('distribution', DistributionReport, { bins: 20 })
  return (
    <ReportCard
      title="Distribution"
      note="How many signals have which score."
      report={report}
      isEmpty={isEmpty}
      summary={summaryOf}
      chart={({ bins }) => <DistributionChart bins={bins} />}
      table={(data) => <DataTable caption="Distribution" head={head} rows={rowsOf(data)} />}
    />
  )
}
