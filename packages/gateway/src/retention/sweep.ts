import { setImmediate } from 'node:timers/promises'
import type { Logger } from 'pino'
import { describeError } from '../internal/describeError.ts'
import type { Store } from '../store/types.ts'
import type { Retention } from './retention.ts'

/** What sweeping works with. */
export interface SweepParts {
  store: Pick<Store, 'deleteOld' | 'listProjects' | 'tidy'>
  retention: Retention
  logger: Logger
  /** Told how many logs have been deleted, batch by batch. */
  onDeleted: (count: number) => void
  /** Milliseconds from the end of one sweep to the next. */
  pause: number
}

/** Deletes what has expired, batch by batch, until nothing is left, another process is at it, or it is told to stop. */
async function sweep({ store, retention, logger, onDeleted }: SweepParts, stopped: AbortSignal) {
  let total = 0
  const made = await store.listProjects()
  for (const project of retention.expiring(made.map(({ id }) => id))) {
    const before = retention.since(project)
    while (before && !stopped.aborted) {
      const deleted = await store.deleteOld(project, before)
      if (!deleted) break
      total += deleted
      onDeleted(deleted)
      // The embedded database runs in this very thread: whoever waits goes first.
      await setImmediate()
    }
  }
  if (total === 0) return
  await store.tidy()
  logger.info({ deleted: total }, 'deleted expired logs')
}

/**
 * Deletes expired logs now, and again after each pause. That they are gone for everybody does not hang on it. Gives the
 * way to stop, which resolves when the batch at hand is done.
 */
export function startSweeping(parts: SweepParts): () => Promise<void> {
  if (!parts.retention.any) return async () => {}
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const run = async () => {
    try {
      await sweep(parts, stop.signal)
    } catch (error) {
      parts.logger.error(describeError(error), 'expired logs could not be deleted; this is tried again')
    }
    if (stop.signal.aborted) return
    timer = setTimeout(begin, parts.pause).unref()
  }
  const begin = () => {
    running = run()
  }
  begin()
  return async () => {
    stop.abort()
    clearTimeout(timer)
    await running
  }
}
