import { backoff } from '@feedback-signals/core'
import * as v from 'valibot'
import { GatewayError } from '../gateway/gatewayError.ts'
import { LiveSignal } from './liveSignal.ts'
import { atFirst, type LiveState, paused, resumed, withSignals } from './liveState.ts'
import { readMessages } from './readMessages.ts'

/** How a feed reaches its gateway. All times in milliseconds. */
export interface LiveFeedOptions {
  /** Opens the stream behind the event of an id, or from now on. */
  open: (after: string | undefined, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>
  /** Most that is waited before another try. @default 15_000 */
  longest?: number
  /** Nothing heard for so long, a connection is lost; the gateway says something every 15 seconds. @default 45_000 */
  silence?: number
  /** Between two changes of what is shown, however much comes. @default 100 */
  pace?: number
  /** 0 (inclusive) to 1 (exclusive). @default Math.random */
  random?: () => number
}

/** Signals as they come, over as many connections as it takes. */
export interface LiveFeed {
  subscribe(listener: () => void): () => void
  getState(): LiveState
  /** Connects, until the undo that it returns is called. Goes on where it was. */
  start(): () => void
  pause(): void
  resume(): void
  /** Tries again at once. */
  retry(): void
}

const errorOf = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)))
const statusOf = (error: Error) => (error instanceof GatewayError ? error.status : 0)

// Nobody signs in anew, and nothing that does not fit fits later.
const isFinal = (error: Error) =>
  error instanceof v.ValiError || (statusOf(error) >= 400 && statusOf(error) < 500 && statusOf(error) !== 429)

/** A feed that is not connected yet. */
export function createLiveFeed(options: LiveFeedOptions): LiveFeed {
  const { open, longest = 15_000, silence = 45_000, pace = 100, random } = options
  const listeners = new Set<() => void>()
  let state = atFirst
  let place: string | undefined
  let tries = 0
  const fresh: LiveSignal[] = []
  let showing: ReturnType<typeof setTimeout> | undefined
  let hurry = () => {}

  const set = (changed: LiveState) => {
    state = changed
    for (const listener of listeners) listener()
  }
  const show = () => {
    clearTimeout(showing)
    showing = undefined
    if (fresh.length > 0) set(withSignals(state, fresh.splice(0)))
  }
  const take = (signal: LiveSignal) => {
    fresh.push(signal)
    showing ??= setTimeout(show, pace)
  }
  const read = async (signal: AbortSignal) => {
    const body = await open(place, signal)
    for await (const { id, event, data } of readMessages(body, silence)) {
      if (event === 'start') set({ ...state, connection: 'live', error: undefined })
      else take(v.parse(LiveSignal, JSON.parse(data)))
      place = id ?? place
    }
    throw new Error('The gateway has ended the stream.')
  }
  const rest = (ms: number | undefined, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const over = ms === undefined ? undefined : setTimeout(resolve, ms)
      hurry = () => {
        clearTimeout(over)
        resolve()
      }
      signal.addEventListener('abort', hurry, { once: true })
    })
  /** Says what has failed, and gives how long to rest; `undefined` is until somebody asks for another try. */
  const fail = (thrown: unknown) => {
    tries = state.connection === 'live' ? 1 : tries + 1
    const error = errorOf(thrown)
    if (statusOf(error) === 400 && place !== undefined) {
      // The gateway has another database than before.
      place = undefined
      set({ ...state, gap: true })
      return 0
    }
    const over = isFinal(error)
    set({ ...state, connection: 'lost', error, over })
    return over ? undefined : backoff(tries, { cap: longest, random })
  }
  const run = async (signal: AbortSignal) => {
    while (!signal.aborted) {
      set({ ...state, connection: 'connecting', over: false })
      try {
        await read(signal)
      } catch (thrown) {
        if (!signal.aborted) await rest(fail(thrown), signal)
      }
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getState: () => state,
    start() {
      const abort = new AbortController()
      void run(abort.signal)
      return () => {
        abort.abort()
        show()
      }
    },
    pause() {
      show()
      set(paused(state))
    },
    resume() {
      show()
      set(resumed(state))
    },
    retry: () => hurry(),
  }
}
