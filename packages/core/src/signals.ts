import {
  type FeedbackSignalInput,
  type JsonObject,
  raterWeights,
  type SignalName,
  signalDefaults,
} from '@feedback-signals/protocol'
import { FeedbackError } from './errors.ts'

/** What an app may say beside, or against, the defaults of a signal. */
export interface SignalOptions {
  /** -1 to 1. @default from `signalDefaults` */
  score?: number | undefined
  /** 0 to 1. @default from `rater`, else from `signalDefaults` */
  weight?: number | undefined
  /** Who rates: an expert weighs 1.0, a regular user 0.8. */
  rater?: keyof typeof raterWeights | undefined
  /** Free text, sent as `qualitative_feedback`. */
  comment?: string | undefined
  metadata?: JsonObject | undefined
}

/**
 * A signal of a known name, with the defaults of `signalDefaults` where `options` says nothing.
 *
 * @throws FeedbackError `signal_invalid` where the name has no score of its own and `options` gives none.
 */
export function buildSignal(name: SignalName, options: SignalOptions = {}): FeedbackSignalInput {
  const { score: usualScore, weight: usualWeight, signal_type, signal_source } = signalDefaults[name]
  const score = options.score ?? usualScore
  if (score === null) {
    throw new FeedbackError(
      'signal_invalid',
      `A ${name} signal has no score of its own. Pass one, from -1 to 1.`,
    )
  }
  return {
    score,
    weight: options.weight ?? (options.rater ? raterWeights[options.rater] : usualWeight),
    signal_name: name,
    signal_type,
    signal_source,
    ...(options.comment && { qualitative_feedback: options.comment }),
    ...(options.metadata && { metadata: options.metadata }),
  }
}

/** The answer was good: score 1. */
export function thumbsUp(options?: SignalOptions): FeedbackSignalInput {
  return buildSignal('thumbs_up', options)
}

/** The answer was bad: score -1. */
export function thumbsDown(options?: SignalOptions): FeedbackSignalInput {
  return buildSignal('thumbs_down', options)
}

/**
 * `stars` of `max`, spread evenly over the scale: 1 star is -1, the middle 0, all of them 1.
 *
 * @param stars - from 1 to `max`; halves are fine.
 * @throws FeedbackError `signal_invalid` outside of that.
 */
export function starRating(
  stars: number,
  { max = 5, ...options }: SignalOptions & { max?: number } = {},
): FeedbackSignalInput {
  if (!(stars >= 1 && stars <= max)) {
    throw new FeedbackError('signal_invalid', `${stars} stars do not fit a rating from 1 to ${max}.`)
  }
  const score = max === 1 ? 1 : (2 * (stars - 1)) / (max - 1) - 1
  return buildSignal('star_rating', {
    score,
    ...options,
    metadata: { ...options.metadata, stars, max_stars: max },
  })
}

/** A better answer, word for word. Score -0.5 unless said: somebody had to correct it. */
export function correction(content: string, options?: SignalOptions): FeedbackSignalInput {
  return { ...buildSignal('correction', options), improvement: { role: 'assistant', content } }
}

/** Takes a signal back: the same name, so the same slot, with score and weight 0. */
export function withdrawal(name: SignalName): FeedbackSignalInput {
  return buildSignal(name, { score: 0, weight: 0 })
}

/** Whether a signal takes its slot back. */
export function isWithdrawal(signal: FeedbackSignalInput): boolean {
  return signal.score === 0 && signal.weight === 0
}
