const two = (value: number) => String(value).padStart(2, '0')

/** What is left of a time, as `hh:mm:ss`; never less than nothing. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':')
}

/** How long something took, or will take, in the unit that reads best. */
export function formatElapsed(ms: number): string {
  const whole = Math.max(0, Math.round(ms))
  if (whole < 1000) return `${whole} ms`
  if (whole < 60_000) return `${Number((whole / 1000).toFixed(1))} s`
  return formatCountdown(whole)
}
