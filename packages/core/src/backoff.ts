/** How the wait between attempts grows. */
export interface BackoffOptions {
  /** Milliseconds; the most that the first wait can be. @default 1000 */
  base?: number
  /** Milliseconds; the most that any wait can be. @default 300000 */
  cap?: number
  /** 0 (inclusive) to 1 (exclusive). @default Math.random */
  random?: (() => number) | undefined
}

/**
 * Milliseconds to wait after `attempts` failed attempts (1, 2, …): exponential with full jitter, a random share of
 * `base × 2^(attempts − 1)`, so that clients cut off together do not come back together.
 */
export function backoff(
  attempts: number,
  { base = 1000, cap = 300_000, random = Math.random }: BackoffOptions = {},
): number {
  return Math.round(random() * Math.min(cap, base * 2 ** (attempts - 1)))
}

/**
 * Milliseconds that a `Retry-After` header asks for, in either of its forms (seconds or a date). `undefined` where
 * there is none, or it cannot be read, or it allows to come back at once: a gateway in trouble is given time all the same.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const seconds = Number(header)
  const ms = Number.isNaN(seconds) ? Date.parse(`${header}`) - now : seconds * 1000
  return Math.max(0, ms) || undefined
}
