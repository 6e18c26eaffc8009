import { sseEvent } from '../dialects/sse.ts'
import { reportSignals } from '../logs/report.ts'
import type { SignalFilter } from '../store/answerFilter.ts'
import type { ArrivalRequest, ArrivedSignal } from '../store/liveQueries.ts'
import type { Store, StoredSignal } from '../store/types.ts'
import { writePlace } from './place.ts'
import type { Tail } from './tail.ts'

/** Signals that are read at once. A signal may have a megabyte, and each reader holds so many. */
const PAGE = 20

/** A stream to make. */
export interface LiveEvents {
  store: Pick<Store, 'live' | 'listSignals'>
  tail: Tail
  /** Of which database the places are. */
  database: string
  filter: SignalFilter
  after: bigint
  /** Milliseconds without an event after which there is a comment. */
  heartbeat: number
  /** Ends the stream. */
  signal: AbortSignal
}

const asInItsLog = ({ inferenceId, signal }: ArrivedSignal, logs: ReadonlyMap<string, StoredSignal[]>) =>
  reportSignals(logs.get(inferenceId) ?? []).find(({ id }) => id === signal.id)

type Bounds = Pick<ArrivalRequest, 'after' | 'upTo'>

/** The next signals, and the place up to which they are all. */
async function nextSignals({ store, filter }: LiveEvents, bounds: Bounds) {
  const page = await store.live.arrived({ filter, ...bounds, limit: PAGE })
  const logs = await store.listSignals([...new Set(page.map(({ inferenceId }) => inferenceId))])
  const signals = page.flatMap((arrived) => {
    const { seq, inferenceId, endpoint, model } = arrived
    // It is gone where it was erased a moment ago.
    const reported = asInItsLog(arrived, logs)
    return reported ? [{ seq, data: { inference_id: inferenceId, endpoint, model, ...reported } }] : []
  })
  const last = page.length < PAGE ? undefined : page.at(-1)?.seq
  return { signals, upTo: last ?? bounds.upTo }
}

/**
 * Signals as they are stored, in the order of arrival, as server-sent events. It is made as it is read: who reads
 * slowly lags behind, and costs no memory.
 */
export async function* liveEvents(parts: LiveEvents): AsyncGenerator<string, void, undefined> {
  const { tail, database, heartbeat, signal } = parts
  const event = (seq: bigint, data: object, name?: string) =>
    `id: ${writePlace({ database, seq })}\n${sseEvent(JSON.stringify(data), name)}`
  let at = parts.after
  const unwatch = tail.watch()
  try {
    // With a place, so that who is cut off before the first signal goes on from here.
    yield event(at, {}, 'start')
    while (!signal.aborted) {
      const settled = await tail.behind(at, heartbeat, signal)
      if (settled === undefined) {
        yield ': still here\n\n'
        continue
      }
      const { signals, upTo } = await nextSignals(parts, { after: at, upTo: settled })
      for (const { seq, data } of signals) yield event(seq, data)
      at = upTo
    }
  } finally {
    unwatch()
  }
}
