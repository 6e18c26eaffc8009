import { TrendReport } from '../gateway/reports.ts'
import { countText } from '../ui/numbers.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { DataTable } from './DataTable.tsx'
import { ReportCard } from './ReportCard.tsx'
import { buckets } from './reportSearch.ts'
import { TrendChart } from './TrendChart.tsx'
import { useReport, useReportSearch } from './useReport.ts'
import { scoreWords, shareWords } from './words.ts'

const choices = buckets.map((bucket) => [bucket, `By ${bucket}`] as const)

const head = ['Begin', 'Answers', 'With feedback', 'Explicit', 'Implicit']

const rowsOf = ({ points }: TrendReport) =>
  points.map(
    ({ start, answers, with_feedback, explicit, implicit }) =>
      [
        start.slice(0, 16).replace('T', ' '),
        countText(answers),
        shareWords(with_feedback),
        scoreWords(explicit),
        scoreWords(implicit),
      ] as const,
  )

const summaryOf = ({ points }: TrendReport) => {
  const last = points.findLast(({ explicit }) => explicit.score !== null)
  const ended = last ? ` The last explicit score is ${scoreWords(last.explicit)}.` : ''
  return `Explicit and implicit score over ${points.length} points of time.${ended}`
}

/** How scores change over time. */
export function TrendCard() {
  const { search, change } = useReportSearch()
  const bucket = search.bucket ?? 'week'
  const report = useReport('trend', TrendReport, { bucket })
  return (
    <ReportCard
      title="Trend"
      note="Weighted mean by the time of the answer, UTC; the bands are confidence intervals of 95 %."
      report={report}
      isEmpty={({ points }) => points.length === 0}
      summary={summaryOf}
      chart={({ points }) => <TrendChart points={points} />}
      table={(data) => <DataTable caption="Trend" head={head} rows={rowsOf(data)} />}
    >
      <SelectField
        label={<span className="visually-hidden">Point of the trend</span>}
        choices={choices}
        value={bucket}
        onChange={({ target }) => change({ bucket: buckets.find((known) => known === target.value) })}
      />
    </ReportCard>
  )
}
