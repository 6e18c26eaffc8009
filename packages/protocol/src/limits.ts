/** What a gateway accepts. A kit that stays inside these is never refused for size. */
export const limits = {
  /** Bytes of a request body; a longer one is answered with 413. */
  bodyBytes: 1_048_576,
  /** Levels of nested objects and arrays in a body, the body itself counted. */
  depth: 64,
  /** Characters of `metadata.signal_id`. */
  signalIdLength: 200,
  /** Seconds that a feedback token lives. */
  tokenLifetime: 86_400,
} as const
