import { FilterChips } from '../logs/FilterChips.tsx'
import { AgreementCard } from './AgreementCard.tsx'
import { DistributionCard } from './DistributionCard.tsx'
import { ExtremesCard } from './ExtremesCard.tsx'
import { ReportFilters } from './ReportFilters.tsx'
import { ScoresCard } from './ScoresCard.tsx'
import { Totals } from './Totals.tsx'
import { TrendCard } from './TrendCard.tsx'
import { useReportSearch } from './useReport.ts'

/** What the signals say. */
export function ReportsPage() {
  const { search, change } = useReportSearch()
  return (
    <div className="reports">
      <div className="reports-head">
        <h1>Reports</h1>
        <FilterChips search={search} onChange={change} />
      </div>
      <ReportFilters search={search} onChange={change} />
      <Totals />
      <div className="report-grid">
        <TrendCard />
        <DistributionCard />
        <ScoresCard />
        <AgreementCard />
        <ExtremesCard order="best" />
        <ExtremesCard order="worst" />
      </div>
    </div>
  )
}
