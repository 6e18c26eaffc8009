/** What a log may say of an error. */
export interface ErrorDescription {
  reason: string
  stack?: string
}

const deepest = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? deepest(error.cause) : error

const frames = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')

/**
 * An error for the log: the message of what lies under it, and where it was thrown. A database error's own message and
 * parameters are left out, for they quote the bodies of requests.
 */
export function describeError(error: unknown): ErrorDescription {
  const root = deepest(error)
  if (!(root instanceof Error)) return { reason: String(root) }
  const { stack } = error instanceof Error ? error : root
  return { reason: `${root.name}: ${root.message}`, ...(stack !== undefined && { stack: frames(stack) }) }
}
