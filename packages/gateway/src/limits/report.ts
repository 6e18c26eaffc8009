import { windows } from '../config/rateLimit.ts'
import { rateLimitHeader } from '../http/rateLimitHeaders.ts'
import type { Counter } from './counters.ts'

/** A counter, and how much is left in it. */
export interface Standing extends Counter {
  remaining: number
}

const byTightness = (one: Standing, other: Standing) =>
  one.remaining - other.remaining || one.limit - other.limit

/** The headers that tell of the tightest rule of each length of window. */
export function rateLimitHeaders(standings: readonly Standing[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const window of windows) {
    const [tightest] = standings.filter((standing) => standing.window === window).sort(byTightness)
    if (!tightest) continue
    headers[rateLimitHeader(window, 'Limit')] = String(tightest.limit)
    headers[rateLimitHeader(window, 'Remaining')] = String(tightest.remaining)
  }
  return headers
}

/** Seconds until everything that is used up has begun anew. */
export function retryAfter(standings: readonly Standing[], now: number): number {
  const ends = standings.filter(({ remaining }) => remaining === 0).map(({ end }) => end.getTime())
  return Math.max(1, ...ends.map((end) => Math.ceil((end - now) / 1000)))
}
