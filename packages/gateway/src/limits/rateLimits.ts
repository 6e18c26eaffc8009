import type { Principal } from '../auth/identify.ts'
import { Failure } from '../http/failure.ts'
import type { Store } from '../store/types.ts'
import { type Counter, countersOf } from './counters.ts'
import { rateLimitHeaders, retryAfter, type Standing } from './report.ts'

type Headers = Record<string, string>

/** Counts completions, and refuses what is too many. */
export interface RateLimits {
  /** Counts one completion. Rejects with a 429, and counts nothing, where one of the rules allows no more. */
  take(principal: Principal): Promise<Headers>
  /** What a refused request may be told: how much is left. */
  look(principal: Principal): Promise<Headers>
}

const standingsOf = (counters: readonly Counter[], counts: readonly number[]): Standing[] =>
  counters.map((counter, at) => ({ ...counter, remaining: Math.max(0, counter.limit - (counts[at] ?? 0)) }))

const tooMany = (standings: readonly Standing[], now: number) => {
  const seconds = retryAfter(standings, now)
  const words = standings
    .filter(({ remaining }) => remaining === 0)
    .map(({ limit, window }) => `${limit} requests per ${window}`)
  return new Failure(
    429,
    `The rate limit is reached (${words.join(', ')}). Try again in ${seconds} seconds.`,
    {
      code: 'rate_limit_exceeded',
      headers: { ...rateLimitHeaders(standings), 'Retry-After': String(seconds) },
    },
  )
}

/**
 * The rate limits of a gateway, counted in its store. Not by rate-limiter-flexible: its windows begin with the first
 * request, at `Date.now()`, and it counts what it refuses; ours are those of the clock, of an injected one, and hold
 * several rules at once or none.
 */
export function createRateLimits(store: Store, now: () => number): RateLimits {
  const lookAt = async (counters: Counter[]) => standingsOf(counters, await store.readCounts(counters))
  return {
    async take(principal) {
      const time = now()
      const counters = countersOf(principal, time)
      if (counters.length === 0) return {}
      const counts = await store.count(counters)
      if (counts) return rateLimitHeaders(standingsOf(counters, counts))
      throw tooMany(await lookAt(counters), time)
    },
    async look(principal) {
      const counters = countersOf(principal, now())
      return counters.length === 0 ? {} : rateLimitHeaders(await lookAt(counters))
    },
  }
}
