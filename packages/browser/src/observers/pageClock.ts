import type { Clock } from '@feedback-signals/core'

/** Time as it passes for a page: not the time of day, which is set right, back and forth. */
export const pageClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
