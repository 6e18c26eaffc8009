import type { SignalSource, SignalType } from './signal.ts'

/** What a signal is worth before an app says otherwise. */
export interface SignalDefault {
  /** Signals of one slot answer the same question about one answer: the newest replaces the older ones. */
  slot: string
  /** -1 to 1; `null` where what was observed decides: stars, amount of change, share that was read. */
  score: number | null
  /** 0 to 1. */
  weight: number
  signal_type: SignalType
  signal_source: SignalSource
}

/**
 * Weight by who rates, from the published guidance of the gateway. Thumbs and stars weigh 1.0 until an app
 * says who the rater is.
 */
export const raterWeights = { expert: 1, user: 0.8 } as const

/** Weight of an automated evaluator, from no confidence to full confidence. */
export const evaluatorWeights = { least: 0.7, most: 0.9 } as const

/** Weight of behaviour, from a faint hint to a strong one. */
export const implicitWeights = { least: 0.3, most: 0.6 } as const

const said = (slot: string, score: number | null, weight: number): SignalDefault => ({
  slot,
  score,
  weight,
  signal_type: 'explicit',
  signal_source: 'user',
})

const seen = (slot: string, score: number | null, weight: number): SignalDefault => ({
  slot,
  score,
  weight,
  signal_type: 'implicit',
  signal_source: 'user',
})

/**
 * Every name that the kit gives a signal, with its slot, score, weight, type and source.
 * Explicit scores are the ends of the scale; implicit ones stay well inside it, for behaviour hints and does
 * not say, and weigh 0.3 to 0.6 by how strong the hint is.
 */
export const signalDefaults = {
  thumbs_up: said('thumbs', 1, 1),
  thumbs_down: said('thumbs', -1, 1),
  star_rating: said('star_rating', null, 1),
  correction: said('correction', null, raterWeights.user),
  quality_assessment: said('quality_assessment', null, raterWeights.user),
  copied_to_clipboard: seen('copied_to_clipboard', 0.5, 0.5),
  dwell_time: seen('dwell_time', null, implicitWeights.least),
  regenerated: seen('regenerated', -0.5, 0.5),
  modified: seen('modified', -0.3, 0.4),
  saved: seen('saved', 0.7, implicitWeights.most),
  shared: seen('shared', 0.8, implicitWeights.most),
  dismissed: seen('dismissed', -0.4, 0.4),
  ignored: seen('ignored', -0.2, implicitWeights.least),
} as const satisfies Record<string, SignalDefault>

/** A name that the kit knows. */
export type SignalName = keyof typeof signalDefaults

const isSignalName = (name: string): name is SignalName => Object.hasOwn(signalDefaults, name)

/**
 * The slot of a signal name: that of the table for a known name, the name itself for an app's own, `null` for
 * a signal without a name, which replaces nothing.
 */
export function slotOf(name: string | null | undefined): string | null {
  if (name === null || name === undefined) return null
  return isSignalName(name) ? signalDefaults[name].slot : name
}
