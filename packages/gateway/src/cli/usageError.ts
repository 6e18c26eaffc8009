/** The command line or the environment does not fit. The message says what to change. */
export class UsageError extends Error {
  readonly code = 'usage'
  override readonly name = 'UsageError'
}
