import { Failure } from '../http/failure.ts'
import type { RateLimits } from '../limits/rateLimits.ts'
import type { Metrics } from './metrics.ts'

/** Rate limits that count what they refuse. */
export const meteredRateLimits = (rateLimits: RateLimits, metrics: Metrics): RateLimits => ({
  ...rateLimits,
  async take(principal) {
    try {
      return await rateLimits.take(principal)
    } catch (error) {
      if (error instanceof Failure && error.status === 429) metrics.rateLimited()
      throw error
    }
  },
})
