/** A stretch of time in which somebody could read, from and to the time of the page. */
type Stretch = [from: number, to: number]

/**
 * Tells by events alone when the page was in front, as a witness against what the engine finds out by asking: it shares no
 * code with it.
 */
export function createWitness() {
  const stretches: Stretch[] = []
  let since: number | undefined
  const look = () => {
    const isInFront = document.visibilityState === 'visible' && document.hasFocus()
    if (isInFront) since ??= performance.now()
    else if (since !== undefined) {
      stretches.push([since, performance.now()])
      since = undefined
    }
  }
  document.addEventListener('visibilitychange', look)
  for (const type of ['focus', 'blur', 'pageshow', 'pagehide']) window.addEventListener(type, look)
  look()
  return {
    /** Milliseconds in front between two times of the page. */
    between(from: number, to: number) {
      const all = since === undefined ? stretches : [...stretches, [since, performance.now()] as const]
      return all.reduce(
        (sum, [start, end]) => sum + Math.max(Math.min(end, to) - Math.max(start, from), 0),
        0,
      )
    },
  }
}
