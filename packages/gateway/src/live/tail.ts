import { setTimeout as sleep } from 'node:timers/promises'
import type { LiveQueries } from '../store/liveQueries.ts'

/** How a tail looks. All times in milliseconds. */
export interface TailOptions {
  queries: Pick<LiveQueries, 'lastPlace' | 'writers'>
  /** Between two looks. */
  interval: number
  /** Between two looks while writers are waited for. */
  recheck: number
  /** How long a writer is waited for. */
  patience: number
  /** Called where a writer was waited for in vain: what it stores later is not seen. */
  onImpatience: () => void
  /** Milliseconds on a clock that never goes back. @default performance.now */
  now?: () => number
}

/**
 * Knows up to which place all signals are settled: stored for all to see, or never to be. Places are given away in
 * order, but a transaction may end long after one that took a later place, so the last place that can be read says
 * nothing of those before it.
 */
export interface Tail {
  /** Looks, at intervals, until the undo that it returns is called; who watches together is looked for once. */
  watch(): () => void
  /**
   * The place up to which all is settled, as soon as it is behind `after`; `undefined` where that takes more than
   * `within` milliseconds, or the signal aborts. Rejects where the database fails. Call it while watching.
   */
  behind(after: bigint, within: number, signal: AbortSignal): Promise<bigint | undefined>
}

interface Waiter {
  after: bigint
  settle: (place: bigint) => void
  fail: (error: unknown) => void
}

/** Places that are given away, and who may still be storing one of them. */
interface Pending {
  upTo: bigint
  writers: readonly string[]
  since: number
}

/** A tail that has not looked yet. */
export function createTail(options: TailOptions): Tail {
  const { queries, now = () => performance.now() } = options
  const waiters = new Set<Waiter>()
  let watching = 0
  let running = Promise.resolve()
  let stop = new AbortController()
  let settled = -1n
  let pending: Pending | undefined

  const begin = async () => {
    const upTo = await queries.lastPlace()
    // After the place was read: whoever took it, or one before it, is among these or has ended.
    if (upTo > settled) pending = { upTo, writers: [...(await queries.writers())], since: now() }
  }
  const goOn = async (before: Pending) => {
    const current = await queries.writers()
    pending = { ...before, writers: before.writers.filter((writer) => current.has(writer)) }
  }
  const look = async () => {
    await (pending ? goOn(pending) : begin())
    if (!pending) return
    const impatient = pending.writers.length > 0 && now() - pending.since >= options.patience
    if (impatient) options.onImpatience()
    if (pending.writers.length > 0 && !impatient) return
    settled = pending.upTo
    pending = undefined
  }
  const wake = () => {
    for (const waiter of [...waiters]) if (settled > waiter.after) waiter.settle(settled)
  }
  const run = async (signal: AbortSignal) => {
    while (!signal.aborted) {
      try {
        await look()
        wake()
      } catch (error) {
        for (const waiter of [...waiters]) waiter.fail(error)
      }
      await sleep(pending ? options.recheck : options.interval, undefined, { signal }).catch(() => {})
    }
  }

  return {
    watch() {
      if (watching === 0) {
        stop = new AbortController()
        const { signal } = stop
        // One after the other: the last one may not have come back from the database yet.
        running = running.then(() => run(signal))
      }
      watching += 1
      let over = false
      return () => {
        if (over) return
        over = true
        watching -= 1
        if (watching === 0) stop.abort()
      }
    },
    behind(after, within, signal) {
      if (settled > after) return Promise.resolve(settled)
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiters.delete(waiter)
          clearTimeout(timer)
          signal.removeEventListener('abort', giveUp)
        }
        const settle = (place: bigint | undefined) => {
          leave()
          resolve(place)
        }
        const giveUp = () => settle(undefined)
        const fail = (error: unknown) => {
          leave()
          reject(error)
        }
        const waiter = { after, settle, fail }
        const timer = setTimeout(giveUp, within)
        signal.addEventListener('abort', giveUp)
        if (signal.aborted) giveUp()
        else waiters.add(waiter)
      })
    },
  }
}
