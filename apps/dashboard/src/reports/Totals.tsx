import { CoverageReport, ScoresReport, type Score as ScoreValue } from '../gateway/reports.ts'
import { countText, scoreText, shareText } from '../ui/numbers.ts'
import { Score } from '../ui/Score.tsx'
import { useReport } from './useReport.ts'

function ScoreTotal({ type, value }: { type: 'explicit' | 'implicit'; value: ScoreValue | undefined }) {
  return (
    <div className="card total" data-type={type}>
      <span className="combined-name">{type} score</span>
      <Score label={`${type} score`} value={value?.score ?? null} />
      <span className="soft tabular">
        {value
          ? `${countText(value.count)} signals, ${scoreText(value.low)} to ${scoreText(value.high)}`
          : '…'}
      </span>
    </div>
  )
}

/** The few numbers that sum the rest up; explicit and implicit side by side, never as one. */
export function Totals() {
  const coverage = useReport('coverage', CoverageReport).data?.total
  const scores = useReport('scores', ScoresReport, { by: 'signal_type' }).data?.total
  return (
    <div className="totals">
      <div className="card total">
        <span className="combined-name">Answers</span>
        <span className="total-value tabular">{coverage ? countText(coverage.answers) : '…'}</span>
        <span className="soft tabular">
          {coverage ? `${countText(coverage.with_feedback.count)} with feedback` : '…'}
        </span>
      </div>
      <div className="card total">
        <span className="combined-name">With feedback</span>
        <span className="total-value tabular">
          {coverage ? shareText(coverage.with_feedback.share) : '…'}
        </span>
        <span className="soft tabular">
          {coverage
            ? `${shareText(coverage.with_explicit.share)} explicit, ${shareText(coverage.with_implicit.share)} implicit`
            : '…'}
        </span>
      </div>
      <ScoreTotal type="explicit" value={scores?.explicit} />
      <ScoreTotal type="implicit" value={scores?.implicit} />
    </div>
  )
}
