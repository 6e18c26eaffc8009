import type { Clock } from '@feedback-signals/core'

/** A clock that stands still until it is moved, from timer to timer. */
export function handClock() {
  const timers = new Set<{ at: number; run: () => void }>()
  let time = 1_000
  const clock: Clock = {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
  const runDue = () => {
    for (const timer of [...timers].filter(({ at }) => at <= time)) {
      timers.delete(timer)
      timer.run()
    }
  }
  return {
    ...clock,
    timers,
    /** Time passes, and every timer runs when it is due. */
    advance(ms: number) {
      const end = time + ms
      while (time < end) {
        time = Math.min(end, ...Array.from(timers, ({ at }) => at))
        runDue()
      }
    },
    /** The machine sleeps, or a clock is set: time has passed, and no timer ran meanwhile. */
    jump(ms: number) {
      time += ms
      runDue()
    },
  }
}
