import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { AnswersReport } from '../gateway/reports.ts'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Score } from '../ui/Score.tsx'
import { useReport } from './useReport.ts'

const titles = { best: 'Best answers', worst: 'Worst answers' }

/** The answers at one end, by explicit score. */
export function ExtremesCard({ order }: { order: 'best' | 'worst' }) {
  const id = useId()
  const report = useReport('answers', AnswersReport, { order, limit: 5 })
  const answers = report.data?.answers
  return (
    <section className="card report" aria-labelledby={id}>
      <h2 id={id}>{titles[order]}</h2>
      {answers || !report.error ? null : (
        <Failure error={report.error} onRetry={() => void report.refetch()} />
      )}
      {answers || report.error ? null : <Loading what={titles[order]} />}
      {answers?.length === 0 ? <p className="blank">No answer has an explicit score.</p> : null}
      <ol className="extremes">
        {answers?.map((answer) => (
          <li key={answer.id} className="extreme">
            <Score label="Explicit score" value={answer.explicit.score} />
            <span className="gist">
              <Link to="/logs/$id" params={{ id: answer.id }} className="gist-question">
                {answer.question || 'Without words'}
              </Link>
              <span className="gist-answer">{answer.answer}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
