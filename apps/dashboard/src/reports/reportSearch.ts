import * as v from 'valibot'
import { answerSearch, lenient } from '../logs/logSearch.ts'

/** How long a point of a trend is. */
export const buckets = ['hour', 'day', 'week', 'month'] as const

/** What scores can be grouped by. */
export const dimensions = ['signal_name', 'signal_source', 'signal_type', 'model', 'endpoint', 'tag'] as const

/** Which answers the reports are of, and how they are cut, in the address. */
export const ReportSearch = v.object({
  ...answerSearch,
  signal_source: lenient(v.picklist(['user', 'system'])),
  bucket: lenient(v.picklist(buckets)),
  by: lenient(v.picklist(dimensions)),
})

export type ReportSearch = v.InferOutput<typeof ReportSearch>
