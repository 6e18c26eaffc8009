import { AgreementReport } from '../gateway/reports.ts'
import { countText, scoreText } from '../ui/numbers.ts'
import { AgreementChart } from './AgreementChart.tsx'
import { DataTable } from './DataTable.tsx'
import { ReportCard } from './ReportCard.tsx'
import { useReport } from './useReport.ts'
import { groupName, scoreWords, shareWords } from './words.ts'

const head = ['Signal', 'Answers', 'Compared', 'Agreement', 'Correlation', 'Explicit score']

const rowsOf = ({ signals, baseline }: AgreementReport) => [
  [
    'All answers',
    countText(baseline.answers),
    countText(baseline.answers),
    `${shareWords(baseline.positive)} positive`,
    '–',
    scoreText(baseline.explicit_score),
  ] as const,
  ...signals.map(
    ({ signal_name, answers, compared, agreement, correlation, explicit_score }) =>
      [
        groupName(signal_name),
        countText(answers),
        countText(compared),
        shareWords(agreement),
        scoreWords({ ...correlation, score: correlation.value }),
        scoreText(explicit_score),
      ] as const,
  ),
]

/** How well what people do goes with what they say. */
export function AgreementCard() {
  const report = useReport('agreement', AgreementReport, { limit: 20 })
  return (
    <ReportCard
      title="Agreement of behaviour with votes"
      note="Of the answers with both, the share on the same side. A positive signal earns its weight where its whole whisker is above the dashed line: as many answers are positive anyway."
      report={report}
      isEmpty={({ signals }) => signals.length === 0}
      summary={({ signals }) =>
        `How often each of ${signals.length} implicit signals agrees with explicit votes.`
      }
      chart={(data) => <AgreementChart {...data} />}
      table={(data) => <DataTable caption="Agreement" head={head} rows={rowsOf(data)} />}
    />
  )
}
