import { signalFilter, signalParameters } from '../query/filters.ts'
import { oneOf } from '../query/kinds.ts'
import { badParameter, defaulting } from '../query/parameters.ts'
import { type Bucket, buckets, MOST_POINTS } from '../store/reports/trend.ts'
import { coverageOf } from './coverage.ts'
import { defineReport } from './report.ts'
import { bothScores } from './scores.ts'

/** The first moment of the bucket that a moment is in, by the calendar of UTC. */
function startOf(bucket: Bucket, moment: number): number {
  const date = new Date(moment)
  date.setUTCMinutes(0, 0, 0)
  if (bucket === 'hour') return date.getTime()
  date.setUTCHours(0)
  if (bucket === 'month') date.setUTCDate(1)
  if (bucket === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.getTime()
}

// Long enough to be in the next bucket, and too short to reach the one after it.
const step = { hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000, month: 31 * 86_400_000 }

/** The first moments of all buckets from one moment to another, or a 400 where those are too many. */
export function bucketStarts(bucket: Bucket, first: number, last: number): number[] {
  if ((last - first) / step[bucket] > MOST_POINTS)
    throw badParameter('bucket', `would be over ${MOST_POINTS} points. Take a longer one, or set from and to`)
  const starts = [startOf(bucket, first)]
  for (let next = nextOf(bucket, starts[0] ?? last); next <= last; next = nextOf(bucket, next))
    starts.push(next)
  return starts
}

const nextOf = (bucket: Bucket, start: number) => startOf(bucket, start + step[bucket])

const parameters = {
  bucket: defaulting(oneOf(buckets), 'day', 'How long a point is, by the calendar of UTC'),
  ...signalParameters,
}

const nothing = { answers: 0, any: 0, explicit: 0, implicit: 0 }

/** How scores and shares change. */
export const trendReport = defineReport({
  name: 'trend',
  summary: 'How scores and the share of answers with feedback change over time',
  description:
    'From the first answer to the last, points without one too. A signal counts at the time of its answer, so that a late vote is one on the model of that day.',
  parameters,
  async read(reports, project, query) {
    const { bucket } = query
    const filter = signalFilter(project, query)
    const span = await reports.span(filter)
    const starts = span ? bucketStarts(bucket, span.first.getTime(), span.last.getTime()) : []
    const found = new Map((await reports.trend(filter, bucket)).map((point) => [point.start, point]))
    return {
      bucket,
      points: starts.map((start) => ({
        start: new Date(start).toISOString(),
        ...coverageOf(found.get(start)?.rated ?? nothing),
        ...bothScores(found.get(start)?.sums),
      })),
    }
  },
})
