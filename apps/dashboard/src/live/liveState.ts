import type { LiveSignal } from './liveSignal.ts'

/** `lost`: it was cut off, or refused, and another try is to come unless it is over. */
type Connection = 'connecting' | 'live' | 'lost'

/** What is seen of a stream. */
export interface LiveState {
  connection: Connection
  /** Why the connection is lost. */
  error: Error | undefined
  /** Refused in a way that another try would not change. */
  over: boolean
  /** Whether the gateway could not say what came while the connection was lost. */
  gap: boolean
  paused: boolean
  /** Newest first, the last of them only. */
  shown: readonly LiveSignal[]
  /** Those that came during the pause, newest first, the last of them only. */
  held: readonly LiveSignal[]
  /** How many came during the pause. */
  waiting: number
  /** How many have come. */
  total: number
}

/** Most signals that are kept: more than anybody scrolls through. */
export const MOST = 1000

export const atFirst: LiveState = {
  connection: 'connecting',
  error: undefined,
  over: false,
  gap: false,
  paused: false,
  shown: [],
  held: [],
  waiting: 0,
  total: 0,
}

const onTop = (fresh: readonly LiveSignal[], older: readonly LiveSignal[]) =>
  [...fresh.toReversed(), ...older].slice(0, MOST)

/** With signals that have come, oldest first. */
export function withSignals(state: LiveState, fresh: readonly LiveSignal[]): LiveState {
  const total = state.total + fresh.length
  if (!state.paused) return { ...state, total, shown: onTop(fresh, state.shown) }
  return { ...state, total, held: onTop(fresh, state.held), waiting: state.waiting + fresh.length }
}

/** Holding back what comes. */
export const paused = (state: LiveState): LiveState => ({ ...state, paused: true })

/** Showing what was held back. */
export const resumed = (state: LiveState): LiveState => ({
  ...state,
  paused: false,
  shown: [...state.held, ...state.shown].slice(0, MOST),
  held: [],
  waiting: 0,
})
