/** Lengths of the windows in which completions are counted. */
const windows = ['minute', 'hour', 'day', 'month'] as const

/** The length of a window. */
type Window = (typeof windows)[number]

/** The two headers that tell of the windows of a length. */
const rateLimitHeader = (window: Window, what: 'Limit' | 'Remaining'): string =>
  `X-RateLimit-Requests-${window.toUpperCase()}-${what}`

/** Every header that tells of a limit. */
export const rateLimitHeaderNames: string[] = windows.flatMap((window) => [
  rateLimitHeader(window, 'Limit'),
  rateLimitHeader(window, 'Remaining'),
])
