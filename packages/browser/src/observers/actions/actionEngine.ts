import { buildSignal, type Clock, type SignalOptions } from '@feedback-signals/core'
import type { FeedbackSignalInput, JsonObject } from '@feedback-signals/protocol'
import { pageClock } from '../pageClock.ts'
import { rounded, type Strength } from '../strength.ts'
import { createActionMemory } from './actionMemory.ts'
import { type ActionName, actionNames } from './actionNames.ts'
import { regenerationStrength, stopStrength } from './actionStrength.ts'

/** How actions are judged. None is needed. */
export interface ActionEngineOptions {
  /** Milliseconds within which asking again counts as quick, the more so the sooner. @default 30_000 */
  quickMs?: number | undefined
  /** Milliseconds within which the next question counts as asked at once. @default 15_000 */
  atOnceMs?: number | undefined
  /** Score and weight in place of the defaults, by action. What is left out keeps its default. */
  strengths?: Partial<Record<ActionName, Pick<SignalOptions, 'score' | 'weight'>>> | undefined
  /** Must not go back. @default `performance.now` */
  clock?: Pick<Clock, 'now'> | undefined
}

/** What an app may say of one action: score, weight, comment and metadata go into the signal. */
export type ActionDetails = SignalOptions

/** What an app may say of asking again. */
export interface RegeneratedDetails extends ActionDetails {
  /** Names the question, so that its answers, each an inference of its own, are counted together. @default the inference */
  turn?: string | undefined
}

/** What an app may say of stopping an answer. */
export interface StoppedDetails extends ActionDetails {
  /** Share of the answer that had come, 0 to 1, where it can be told. */
  share?: number | undefined
}

/** What an app may say of the next question. */
export interface FollowedUpDetails extends ActionDetails {
  /** Whether it was asked at once. @default by the time since `answered` */
  atOnce?: boolean | undefined
}

/**
 * Turns what people do with answers into signals, to be submitted by the caller. Counts and times are kept by inference.
 * Each signal says in `metadata.times` how often it was done with this answer.
 */
export interface ActionEngine {
  /** The answer is there: written to its end, or shown for the first time. The first call counts. */
  answered(inferenceId: string): void
  /** Another answer to the same question was asked for. Metadata: `regenerations` of the question, `since_answer_ms`. */
  regenerated(inferenceId: string, details?: RegeneratedDetails): FeedbackSignalInput
  /** The question was edited and sent anew. */
  modified(inferenceId: string, details?: ActionDetails): FeedbackSignalInput
  /** The answer was stopped while it was written. Metadata: `share`. */
  stopped(inferenceId: string, details?: StoppedDetails): FeedbackSignalInput
  saved(inferenceId: string, details?: ActionDetails): FeedbackSignalInput
  shared(inferenceId: string, details?: ActionDetails): FeedbackSignalInput
  exported(inferenceId: string, details?: ActionDetails): FeedbackSignalInput
  /** A link in the answer was followed. See `observeLinks`. */
  linkClicked(inferenceId: string, details?: ActionDetails): FeedbackSignalInput
  /** Code of the answer was run. */
  codeRun(inferenceId: string, details?: ActionDetails): FeedbackSignalInput
  /** The next question was asked. `undefined` unless that was at once, as nothing can be told of later. */
  followedUp(inferenceId: string, details?: FollowedUpDetails): FeedbackSignalInput | undefined
  /** The answer was put away: closed, collapsed or deleted. */
  dismissed(inferenceId: string, details?: ActionDetails): FeedbackSignalInput
}

/**
 * Nothing is listened to: the app says what happened. Safe to make while rendering on a server.
 *
 * @example
 * const actions = createActionEngine()
 * client.submit(target, actions.regenerated(target.inferenceId, { turn: question.id }))
 */
export function createActionEngine(options: ActionEngineOptions = {}): ActionEngine {
  const { quickMs = 30_000, atOnceMs = 15_000, strengths = {}, clock = pageClock } = options
  const memory = createActionMemory()

  const sinceOf = (inferenceId: string) => memory.since(inferenceId, clock.now())

  const signalOf = (
    inferenceId: string,
    action: ActionName,
    details: ActionDetails = {},
    { metadata, ...graded }: Partial<Strength> & { metadata?: JsonObject } = {},
  ) => {
    const times = memory.count(inferenceId, action)
    const said = { ...graded, ...definedIn(strengths[action]), ...definedIn(details) }
    return buildSignal(actionNames[action], {
      ...said,
      metadata: { ...metadata, times, ...details.metadata },
    })
  }

  const plain = (action: ActionName) => (inferenceId: string, details?: ActionDetails) =>
    signalOf(inferenceId, action, details)

  return {
    answered: (inferenceId) => memory.answered(inferenceId, clock.now()),
    regenerated(inferenceId, { turn = inferenceId, ...details } = {}) {
      const since = sinceOf(inferenceId)
      const repeats = memory.regenerations(turn)
      return signalOf(inferenceId, 'regenerated', details, {
        ...regenerationStrength(since, repeats, quickMs),
        metadata: { regenerations: repeats + 1, ...sinceIn(since) },
      })
    },
    modified: plain('modified'),
    stopped(inferenceId, { share, ...details } = {}) {
      const metadata = share === undefined ? {} : { share: rounded(share) }
      return signalOf(inferenceId, 'stopped', details, { ...stopStrength(share), metadata })
    },
    saved: plain('saved'),
    shared: plain('shared'),
    exported: plain('exported'),
    linkClicked: plain('linkClicked'),
    codeRun: plain('codeRun'),
    followedUp(inferenceId, { atOnce, ...details } = {}) {
      const since = sinceOf(inferenceId)
      if (!(atOnce ?? (since !== undefined && since <= atOnceMs))) return undefined
      return signalOf(inferenceId, 'followedUp', details, { metadata: sinceIn(since) })
    },
    dismissed: plain('dismissed'),
  }
}

const sinceIn = (since: number | undefined): JsonObject =>
  since === undefined ? {} : { since_answer_ms: Math.round(since) }

/** What is said, so that nothing said does not hide a default. */
const definedIn = <Fields extends object>(fields: Fields | undefined): Partial<Fields> => {
  const copy: Partial<Fields> = { ...fields }
  for (const key in copy) if (copy[key] === undefined) delete copy[key]
  return copy
}
