import type { Window } from '../config/rateLimit.ts'

/** A stretch of the clock, from `start` up to `end`. */
export interface Span {
  start: Date
  end: Date
}

const lengths = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

/** The window of the clock that a time is in. Days and months are those of UTC, so that all processes agree on them. */
export function windowOf(window: Window, now: number): Span {
  if (window === 'month') {
    const [year, month] = [new Date(now).getUTCFullYear(), new Date(now).getUTCMonth()]
    return { start: new Date(Date.UTC(year, month)), end: new Date(Date.UTC(year, month + 1)) }
  }
  const length = lengths[window]
  const start = Math.floor(now / length) * length
  return { start: new Date(start), end: new Date(start + length) }
}
