/** Why there is no answer, in words for the person who asked. */
export interface Failure {
  readonly title: string
  readonly detail: string
  /** What to run in a terminal, where that helps. */
  readonly commands: readonly string[]
}

/** Nobody answered: the gateway is down, elsewhere, or refuses this page's origin. */
export class GatewayUnreachable extends Error {
  override readonly name = 'GatewayUnreachable'
}

const statusOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined

const byStatus = (status: number, message: string): Failure => {
  if (status === 401 || status === 403) {
    const detail =
      'The gateway does not know the key of this demo. Start it without a configuration of its own.'
    return { title: 'Not allowed to ask', detail, commands: ['pnpm gateway'] }
  }
  if (status === 429) {
    return { title: 'Too many questions for now', detail: 'Wait a moment, then try again.', commands: [] }
  }
  return { title: `The gateway answered with ${status}`, detail: message, commands: [] }
}

const offline: Failure = {
  title: 'You are offline',
  detail: 'The question could not be asked. Try again once you are online.',
  commands: [],
}

/** Reads what was thrown while asking. */
export function describeFailure(error: unknown, gatewayUrl: string, isOnline = true): Failure {
  if (!isOnline) return offline
  if (error instanceof GatewayUnreachable) {
    return {
      title: 'The gateway does not answer',
      detail: `Nothing was reached at ${gatewayUrl}. Start it in the folder of the project, then try again.`,
      commands: ['npm start', 'pnpm gateway'],
    }
  }
  const message = error instanceof Error ? error.message : String(error)
  const status = statusOf(error)
  if (status !== undefined) return byStatus(status, message)
  return { title: 'The answer broke off', detail: message, commands: [] }
}
