import type { StoredSignal } from '../gateway/log.ts'

/** A signal with its place, and the places of those that it has to do with; places count from 1. */
export interface OrderedSignal {
  signal: StoredSignal
  place: number
  /** Of the signal that took its place. */
  replacedBy: number | undefined
  /** Of those whose place it took. */
  replaces: number[]
  /** Whether it takes a vote back. */
  withdrawal: boolean
}

/** Signals, given oldest first, with what superseded what. */
export function orderedSignals(signals: readonly StoredSignal[]): OrderedSignal[] {
  const places = new Map(signals.map(({ id }, index) => [id, index + 1]))
  return signals.map((signal, index) => ({
    signal,
    place: index + 1,
    replacedBy: signal.superseded_by === null ? undefined : places.get(signal.superseded_by),
    replaces: signals.flatMap((other, at) => (other.superseded_by === signal.id ? [at + 1] : [])),
    withdrawal: signal.score === 0 && signal.weight === 0,
  }))
}
