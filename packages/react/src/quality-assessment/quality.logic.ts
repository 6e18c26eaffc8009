import type { SlotState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { type Assessment, combinedScore, commentLimit, scoresOf } from './assessment.ts'
import { type Answer, type Criterion, weightOf } from './criterion.ts'

/** One signal for the whole, or one for each criterion. */
export type QualityMode = 'combined' | 'each'

/** Fields of the signals in place of the defaults: the same for all, or by score and, with `mode="each"`, criterion. */
export type QualitySignal =
  | Partial<FeedbackSignalInput>
  | ((score: number, criterion: string | null) => Partial<FeedbackSignalInput> | undefined)

const name = 'quality_assessment'
const usualWeight = 0.8

/** The name of a criterion's own signal, which is its slot too. */
function eachName(key: string): string {
  return `${name}_${key}`
}

/** The names of all signals, and so of the slots, in the order of `signalsFor`. */
export function slotNames(mode: QualityMode, criteria: readonly Criterion[]): string[] {
  return mode === 'each' ? criteria.map(({ key }) => eachName(key)) : [name]
}

const withdrawal = (signal_name: string): FeedbackSignalInput => ({ signal_name, score: 0, weight: 0 })

interface Own {
  signal_name: string
  score: number
  weight: number
  comment: string
  key: string | null
  metadata: Record<string, unknown>
}

const build = (
  { comment, key, metadata, ...own }: Own,
  signal: QualitySignal | undefined,
): FeedbackSignalInput => {
  const given = typeof signal === 'function' ? signal(own.score, key) : signal
  return {
    ...own,
    ...(comment && { qualitative_feedback: comment.slice(0, commentLimit) }),
    ...given,
    metadata: { ...given?.metadata, ...metadata },
  }
}

/**
 * The signals of an assessment, one for each of `slotNames`; a withdrawal for each that has nothing to say.
 *
 * One for the whole has the weighted mean as its score. One for each criterion weighs by the criterion, the heaviest
 * 0.8, so that `combineSignals` comes to the same mean; the comment is on the first.
 */
export function signalsFor(
  mode: QualityMode,
  criteria: readonly Criterion[],
  assessment: Assessment,
  signal?: QualitySignal,
): FeedbackSignalInput[] {
  const { answers, comment = '' } = assessment
  const scores = scoresOf(criteria, assessment)
  const keys = Object.keys(scores)
  const said: Record<string, Answer | undefined> = Object.fromEntries(keys.map((key) => [key, answers[key]]))
  if (mode === 'combined') {
    const score = combinedScore(criteria, assessment)
    if (score === null) return [withdrawal(name)]
    const metadata = { criteria: scores, answers: said }
    return [build({ signal_name: name, score, weight: usualWeight, comment, key: null, metadata }, signal)]
  }
  const heaviest = Math.max(...criteria.map(weightOf))
  return criteria.map((criterion) => {
    const { key } = criterion
    const signal_name = eachName(key)
    const score = scores[key]
    if (score === undefined || !Object.hasOwn(scores, key)) return withdrawal(signal_name)
    const share = heaviest > 0 ? weightOf(criterion) / heaviest : 1
    return build(
      {
        signal_name,
        score,
        weight: usualWeight * share,
        comment: key === keys[0] ? comment : '',
        key,
        metadata: { criteria: { [key]: score }, answers: { [key]: said[key] } },
      },
      signal,
    )
  })
}

const told = ({ score, weight, qualitative_feedback, metadata }: FeedbackSignalInput) =>
  JSON.stringify([score, weight, qualitative_feedback ?? null, metadata?.answers])

/** Of the signals for these slots those that say something new: no slot is told twice, and none taken back in vain. */
export function changesOf(
  signals: readonly FeedbackSignalInput[],
  states: readonly SlotState[],
): FeedbackSignalInput[] {
  return signals.filter((signal, index) => {
    const held = states[index]?.signal
    return held ? told(held) !== told(signal) : signal.weight !== 0 || signal.score !== 0
  })
}

/** Takes back what the slots hold; all of them where that is none, as for what only the app's server knows. */
export function withdrawalsOf(names: readonly string[], states: readonly SlotState[]): FeedbackSignalInput[] {
  const held = names.filter((_, index) => states[index]?.signal)
  return (held.length > 0 ? held : names).map(withdrawal)
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'number' || typeof value === 'string'

const answersIn = ({ metadata }: FeedbackSignalInput) => {
  const answers = metadata?.answers
  if (typeof answers !== 'object' || answers === null) return []
  return Object.entries(answers).filter((entry): entry is [string, Answer] => isAnswer(entry[1]))
}

/** What signals say, put together again; `null` where there are none. */
export function assessmentOf(
  signals: readonly (FeedbackSignalInput | null | undefined)[],
): Assessment | null {
  const given = signals.filter((signal) => signal !== null && signal !== undefined)
  if (given.length === 0) return null
  const comment = given.find(({ qualitative_feedback }) => qualitative_feedback)?.qualitative_feedback
  return {
    answers: Object.fromEntries(given.flatMap(answersIn)),
    ...(comment && { comment }),
  }
}

/** The assessment that the slots hold. `usual` stands where this browser has nothing to say. */
export function standing(states: readonly SlotState[], usual: Assessment | null): Assessment | null {
  const held = assessmentOf(states.map(({ signal }) => signal))
  if (held) return held
  return states.every(({ status }) => status === 'idle' || status === 'failed') ? usual : null
}
