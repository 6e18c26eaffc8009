import { ScoresReport } from '../gateway/reports.ts'
import { countText } from '../ui/numbers.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { DataTable } from './DataTable.tsx'
import { ReportCard } from './ReportCard.tsx'
import { dimensions } from './reportSearch.ts'
import { ScoresChart } from './ScoresChart.tsx'
import { useReport, useReportSearch } from './useReport.ts'
import { groupName, scoreWords } from './words.ts'

const words = {
  signal_name: 'signal name',
  signal_source: 'source',
  signal_type: 'type',
  model: 'model',
  endpoint: 'endpoint',
  tag: 'tag',
}

const choices = dimensions.map((by) => [by, `By ${words[by]}`] as const)

const head = ['Group', 'Explicit', 'how many', 'Implicit', 'and how many']

const rowsOf = ({ groups }: ScoresReport) =>
  groups.map(
    ({ key, explicit, implicit }) =>
      [
        groupName(key),
        scoreWords(explicit),
        countText(explicit.count),
        scoreWords(implicit),
        countText(implicit.count),
      ] as const,
  )

/** What signals say, by a dimension. */
export function ScoresCard() {
  const { search, change } = useReportSearch()
  const by = search.by ?? 'signal_name'
  const report = useReport('scores', ScoresReport, { by, limit: 20 })
  return (
    <ReportCard
      title="Scores"
      note="Weighted mean of each group; the whiskers are confidence intervals of 95 %."
      report={report}
      isEmpty={({ groups }) => groups.length === 0}
      summary={({ groups }) => `Mean scores of ${groups.length} groups by ${words[by]}.`}
      chart={({ groups }) => <ScoresChart groups={groups} />}
      table={(data) => <DataTable caption={`Scores by ${words[by]}`} head={head} rows={rowsOf(data)} />}
    >
      <SelectField
        label={<span className="visually-hidden">Groups of the scores</span>}
        choices={choices}
        value={by}
        onChange={({ target }) => change({ by: dimensions.find((known) => known === target.value) })}
      />
    </ReportCard>
  )
}
