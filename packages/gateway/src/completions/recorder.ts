import type { LogEnd, Store } from '../store/types.ts'

/** Writes the end of one log, once, however it comes. */
export interface Recorder {
  finish(status: LogEnd['status']): Promise<void>
}

/** What of an answer is known when it ends. */
export type Outcome = Pick<LogEnd, 'output' | 'inputTokens' | 'outputTokens'>

/** The recorder of a log. `outcome` is asked when the answer ends. */
export function createRecorder(
  store: Store,
  now: () => number,
  id: string,
  outcome: () => Outcome,
): Recorder {
  let finished: Promise<void> | undefined
  return {
    finish(status) {
      finished ??= store.finishLog(id, { ...outcome(), status, completedAt: new Date(now()) })
      return finished
    },
  }
}
