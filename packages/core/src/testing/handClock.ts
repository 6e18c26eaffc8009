import type { Clock } from '../platform.ts'

/** A clock that stands still until it is moved. */
export function handClock(start = Date.now()) {
  const timers = new Set<{ at: number; run: () => void }>()
  let time = start
  const clock: Clock = {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
  return {
    ...clock,
    /** Milliseconds until each timer that is set, soonest first. */
    waits: () => [...timers].map(({ at }) => at - time).sort((a, b) => a - b),
    advance(ms: number) {
      time += ms
      for (const timer of [...timers].filter(({ at }) => at <= time)) {
        timers.delete(timer)
        timer.run()
      }
    },
  }
}
