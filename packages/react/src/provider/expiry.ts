interface Waiting {
  /** Milliseconds since the epoch. */
  at: number
  ring: () => void
}

/** Milliseconds. A timer may ring a little before its time, and its listener would find the old state. */
const LATE = 50

/** Milliseconds; a timer of more than 31 bits rings at once. */
const LONGEST = 2_000_000_000

const all = new Set<Waiting>()
let timer: ReturnType<typeof setTimeout> | undefined
let next = Number.POSITIVE_INFINITY

const wake = () => {
  next = Number.POSITIVE_INFINITY
  const now = Date.now()
  for (const waiting of [...all]) {
    if (waiting.at <= now) {
      all.delete(waiting)
      waiting.ring()
    } else schedule(waiting.at)
  }
}

const schedule = (at: number) => {
  if (at >= next) return
  next = at
  clearTimeout(timer)
  timer = setTimeout(wake, Math.min(Math.max(0, at - Date.now()) + LATE, LONGEST))
}

/**
 * Calls once a time has come; returns the undo. One timer for all who wait: a chat of a thousand answers has as many
 * tokens, and a timer each is a fifth of what its widgets cost.
 *
 * @param at - milliseconds since the epoch.
 */
export function onceAt(at: number, ring: () => void): () => void {
  const waiting = { at, ring }
  all.add(waiting)
  schedule(at)
  return () => {
    all.delete(waiting)
    if (all.size > 0) return
    clearTimeout(timer)
    next = Number.POSITIVE_INFINITY
  }
}
