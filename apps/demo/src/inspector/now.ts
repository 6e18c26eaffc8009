import { useSyncExternalStore } from 'react'

const SECOND = 1000

const currentSecond = () => Math.floor(Date.now() / SECOND) * SECOND

const subscribe = (changed: () => void) => {
  let timer: number | undefined
  const tick = () => {
    changed()
    // At the turn of the second rather than a second later: a countdown must not skip one.
    timer = window.setTimeout(tick, SECOND - (Date.now() % SECOND))
  }
  tick()
  return () => window.clearTimeout(timer)
}

/** The time, in milliseconds since the epoch, each full second. Renders only the component that asks. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, currentSecond)
}
