import { agreementReport } from './agreement.ts'
import { coverageReport } from './coverage.ts'
import { distributionReport } from './distribution.ts'
import { extremesReport } from './extremes.ts'
import type { Report } from './report.ts'
import { scoresReport } from './scores.ts'
import { trendReport } from './trend.ts'

/** All reports. */
export const reports: readonly Report[] = [
  scoresReport,
  distributionReport,
  coverageReport,
  trendReport,
  extremesReport,
  agreementReport,
]
