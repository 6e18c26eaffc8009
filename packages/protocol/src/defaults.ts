import type { SignalSource, SignalType } from './signal.ts'

/** What a signal is worth before an app says otherwise. */
export interface SignalDefault {
  /** -1 to 1; `null` where what was observed decides: stars, criteria, a verdict, share that was read. */
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

const said = (score: number | null, weight: number): SignalDefault => ({
  score,
  weight,
  signal_type: 'explicit',
  signal_source: 'user',
})

const seen = (score: number | null, weight: number): SignalDefault => ({
  ...said(score, weight),
  signal_type: 'implicit',
})

/**
 * Every name that the kit gives a signal, with its score, weight, type and source.
 * Explicit scores are the ends of the scale, and half of it where only a passage was meant; implicit ones stay well inside it, for behaviour hints and does
 * not say, and weigh 0.3 to 0.6 by how strong the hint is.
 */
export const signalDefaults = {
  thumbs_up: said(1, 1),
  thumbs_down: said(-1, 1),
  star_rating: said(null, 1),
  correction: said(-0.5, raterWeights.user),
  quality_assessment: said(null, raterWeights.user),
  comparison: said(null, 1),
  selection_feedback: said(-0.5, raterWeights.user),
  copied_to_clipboard: seen(0.5, 0.5),
  dwell_time: seen(null, implicitWeights.least),
  regenerated: seen(-0.5, 0.5),
  modified: seen(-0.3, 0.4),
  // Weaker than asking again, as some have read what they wanted.
  stopped: seen(-0.3, 0.4),
  saved: seen(0.7, implicitWeights.most),
  shared: seen(0.8, implicitWeights.most),
  // Kept for use elsewhere, as what is saved.
  exported: seen(0.7, implicitWeights.most),
  // Worth going on from, or else in want of a check.
  link_clicked: seen(0.3, 0.4),
  // Worth trying. Whether it worked is another matter.
  code_run: seen(0.4, 0.5),
  // Of interest; the same person may as well have missed something in it.
  followed_up: seen(0.2, implicitWeights.least),
  dismissed: seen(-0.4, 0.4),
  ignored: seen(-0.2, implicitWeights.least),
} as const satisfies Record<string, SignalDefault>

/** A name that the kit knows. */
export type SignalName = keyof typeof signalDefaults
