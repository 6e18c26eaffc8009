/** Starts to measure; the returned function tells the seconds since, such as `1.2 s`. */
export function stopwatch(): () => string {
  const started = performance.now()
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`
}
