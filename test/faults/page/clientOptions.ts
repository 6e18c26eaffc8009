import type { FeedbackClientOptions } from '@feedback-signals/browser'
import type { PageOptions } from './pageOptions.ts'

const never = () => new Promise<never>(() => {})

const stallingFetch = (stall: PageOptions['stall']): typeof fetch => {
  if (!stall) return (...args) => fetch(...args)
  return async (...args) => {
    if (stall === 'after') await (await fetch(...args)).text()
    return never()
  }
}

/** The client's own timeout of an attempt, which a case does not want to wait for. */
const ATTEMPT_TIMEOUT = 30_000

/** What makes a client out of a case's wishes, by the product's own options. */
export const clientOptionsOf = (options: PageOptions): FeedbackClientOptions => ({
  user: options.user,
  ...(options.consent && { consent: options.consent }),
  random: () => options.jitter ?? 0.02,
  fetch: stallingFetch(options.stall),
  ...(options.refresh && { refreshToken: (target) => window.freshTarget(target) }),
  clock: {
    now: () => Date.now(),
    after(ms, run) {
      const timer = setTimeout(run, options.impatient && ms === ATTEMPT_TIMEOUT ? 500 : ms)
      return () => clearTimeout(timer)
    },
  },
})
