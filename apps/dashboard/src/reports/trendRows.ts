import type { TrendReport } from '../gateway/reports.ts'

const bandOf = ({ low, high }: { low: number | null; high: number | null }) =>
  low === null || high === null ? null : [low, high]

/** Points as the chart draws them: two lines and their bands. */
export const trendRows = (points: TrendReport['points']) =>
  points.map(({ start, explicit, implicit }) => ({
    start: start.slice(0, 10) + (start.slice(11, 13) === '00' ? '' : ` ${start.slice(11, 16)}`),
    Explicit: explicit.score,
    Implicit: implicit.score,
    explicitBand: bandOf(explicit),
    implicitBand: bandOf(implicit),
  }))
