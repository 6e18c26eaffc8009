import { type Window, windows } from '../config/rateLimit.ts'

/** The two headers that tell of the windows of a length. */
export const rateLimitHeader = (window: Window, what: 'Limit' | 'Remaining'): string =>
  `X-RateLimit-Requests-${window.toUpperCase()}-${what}`

/** Every header that tells of a limit. */
export const rateLimitHeaderNames: string[] = windows.flatMap((window) => [
  rateLimitHeader(window, 'Limit'),
  rateLimitHeader(window, 'Remaining'),
])
