import { type DwellState, GLANCE_MS } from '../dwell/dwellAccount.ts'
import type { DwellEngine } from '../dwell/dwellEngine.ts'

/** What makes an answer ignored. None is needed. */
export interface IgnoreEngineOptions {
  /** Milliseconds in view of an attentive person from which on the answer has been seen. @default 1_000 */
  seenMs?: number | undefined
  /** Read share from which on it has been read, 0 to 1: of less than a tenth, not even the beginning was. @default 0.1 */
  readShare?: number | undefined
  /** Milliseconds for which the person is active elsewhere on the page, until the answer counts as left. @default 60_000 */
  leftMs?: number | undefined
}

/** How the person went on. */
export type IgnoredBecause = 'asked_next' | 'left'

/** An answer that was seen and not read. */
export interface Ignored extends DwellState {
  readonly because: IgnoredBecause
}

/** Who hears of an answer. */
export interface IgnoreAnswer {
  onIgnored(ignored: Ignored): void
  /** The person came back and read it, or used it: what `onIgnored` led to no longer holds. */
  onReturned(): void
}

/** Finds answers that were seen, were never read, and that the person went on from. */
export interface IgnoreEngine {
  /**
   * Begins with an answer of this visit: whether an older one was read before is not known here. Returns the undo; what
   * has been seen and not read is still judged after, as the rows of virtualised lists come and go.
   */
  observe(inferenceId: string, answer: IgnoreAnswer): () => void
  /** The next question was asked: after this answer, else after all that wait. Call `end` of the dwell engine first. */
  askedNext(inferenceId?: string): void
  /** The person did something with the answer, such as copying it unread: it is not ignored. */
  used(inferenceId: string): void
  isIgnored(inferenceId: string): boolean
  /** Forgets all answers, as when consent is withdrawn. */
  clear(): void
}

interface Watched {
  answer: IgnoreAnswer | undefined
  rows: number
  isUsed: boolean
  isIgnored: boolean
}

/**
 * Listens to nothing itself: time and views come from the looks of the dwell engine, which must observe the same answers.
 *
 * @example
 * const ignore = createIgnoreEngine(dwell)
 * ignore.observe(target.inferenceId, {
 *   onIgnored: (ignored) => client.submit(target, ignoredSignal(ignored)),
 *   onReturned: () => client.submit(target, withdrawal('ignored')),
 * })
 */
export function createIgnoreEngine(
  dwell: Pick<DwellEngine, 'get' | 'isStreaming' | 'watch'>,
  { seenMs = GLANCE_MS, readShare = 0.1, leftMs = 60_000 }: IgnoreEngineOptions = {},
): IgnoreEngine {
  const watched = new Map<string, Watched>()
  /** Seen and not read, with the time at which it was last in view; the longest ago comes first. */
  const waiting = new Map<string, number>()
  /** Milliseconds for which somebody was there. */
  let attendedMs = 0
  let stopWatching: (() => void) | undefined

  const watchedOf = (id: string) => {
    const known = watched.get(id) ?? { answer: undefined, rows: 0, isUsed: false, isIgnored: false }
    watched.set(id, known)
    return known
  }

  const dropIfDone = (id: string, { rows, isUsed, isIgnored }: Watched) => {
    if (!rows && !isUsed && !isIgnored && !waiting.has(id)) watched.delete(id)
    if (watched.size) return
    stopWatching?.()
    stopWatching = undefined
  }

  const clearOf = (id: string, answer: Watched) => {
    waiting.delete(id)
    if (!answer.isIgnored) return
    answer.isIgnored = false
    answer.answer?.onReturned()
  }

  const judge = (id: string, because: IgnoredBecause) => {
    const answer = watched.get(id)
    if (!answer || dwell.isStreaming(id)) return
    waiting.delete(id)
    answer.isIgnored = true
    answer.answer?.onIgnored({ ...dwell.get(id), because })
  }

  const look = (id: string) => {
    const answer = watched.get(id)
    if (!answer || answer.isUsed) return
    const state = dwell.get(id)
    if (state.readShare >= readShare && !dwell.isStreaming(id)) clearOf(id, answer)
    else if (state.dwellMs >= seenMs && !answer.isIgnored) {
      waiting.delete(id)
      waiting.set(id, attendedMs)
    }
  }

  const pass = (ms: number, inferenceIds: readonly string[]) => {
    attendedMs += ms
    for (const id of inferenceIds) look(id)
    for (const [id, seenAt] of waiting) {
      if (attendedMs - seenAt < leftMs) break
      judge(id, 'left')
    }
  }

  return {
    observe(id, answer) {
      const known = watchedOf(id)
      known.answer = answer
      known.rows += 1
      stopWatching ??= dwell.watch(pass)
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        known.rows -= 1
        if (watched.get(id) === known) dropIfDone(id, known)
      }
    },
    askedNext(id) {
      const ids = id === undefined ? [...waiting.keys()] : [id].filter((one) => waiting.has(one))
      for (const one of ids) judge(one, 'asked_next')
    },
    used(id) {
      const answer = watchedOf(id)
      answer.isUsed = true
      clearOf(id, answer)
    },
    isIgnored: (id) => watched.get(id)?.isIgnored ?? false,
    clear() {
      watched.clear()
      waiting.clear()
      stopWatching?.()
      stopWatching = undefined
    },
  }
}
