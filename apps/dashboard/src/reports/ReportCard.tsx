import type { UseQueryResult } from '@tanstack/react-query'
import { ChartColumn, Table } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'

interface ReportCardProps<Output> {
  title: string
  /** How to read it. */
  note: string
  report: UseQueryResult<Output>
  /** Whether there is anything to draw. */
  isEmpty: (report: Output) => boolean
  /** What the chart shows, in a sentence, for who does not see it. */
  summary: (report: Output) => string
  chart: (report: Output) => ReactNode
  table: (report: Output) => ReactNode
  /** What can be chosen about it. */
  children?: ReactNode
}

/** A report as a chart, and the same as a table. */
export function ReportCard<Output>(props: ReportCardProps<Output>) {
  const { title, note, report, children } = props
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const Icon = asTable ? ChartColumn : Table
  return (
    <section className="card report" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        <div className="actions">
          {children}
          <button type="button" className="button small" onClick={() => setAsTable(!asTable)}>
            <Icon aria-hidden="true" />
            {asTable ? 'Chart' : 'Table'}
            <span className="visually-hidden"> of {title}</span>
          </button>
        </div>
      </div>
      <p className="hint">{note}</p>
      <ReportBody {...props} asTable={asTable} report={report} />
    </section>
  )
}

function ReportBody<Output>(props: ReportCardProps<Output> & { asTable: boolean }) {
  const { title, report, isEmpty, summary, chart, table, asTable } = props
  if (report.data === undefined)
    return report.error ? (
      <Failure error={report.error} onRetry={() => void report.refetch()} />
    ) : (
      <Loading what={title} />
    )
  if (isEmpty(report.data)) return <p className="blank">No signal passes these filters.</p>
  if (asTable) return table(report.data)
  return (
    <div className="chart" role="img" aria-label={`${title}. ${summary(report.data)}`}>
      {chart(report.data)}
    </div>
  )
}
