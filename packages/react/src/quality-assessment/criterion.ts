import { nearest, scoreOf, starCount, starValues } from '../internal/rating/scale.ts'

/** One way to answer a `choice`. */
export interface CriterionOption {
  /** Stored, whatever the language. */
  value: string
  /** Shown. */
  label: string
  /** What it says of the answer, -1 to 1. */
  score: number
}

interface AnyCriterion {
  /** Stored, whatever the language: a key of `metadata.criteria`, and with `mode="each"` the end of the signal's name. */
  key: string
  /**
   * Shown.
   * @default from `labels` for accuracy, helpfulness and safety, else the key
   */
  label?: string | undefined
  /** Says under the label what is meant. */
  description?: string | undefined
  /**
   * How much it counts beside the others: 2 is twice as much as 1.
   * @default 1
   */
  weight?: number | undefined
  /**
   * Whether it must be answered.
   * @default true
   */
  required?: boolean | undefined
}

/** Answered in stars: one is -1, all of them 1. */
export interface StarsCriterion extends AnyCriterion {
  /** @default 'stars' */
  input?: 'stars' | undefined
  /** @default 5 */
  max?: number | undefined
  /** @default false */
  halves?: boolean | undefined
}

/** Answered on a slider: its least is -1, its most 1. */
export interface SliderCriterion extends AnyCriterion {
  input: 'slider'
  /** @default 0 */
  min?: number | undefined
  /** @default 10 */
  max?: number | undefined
  /** @default 1 */
  step?: number | undefined
}

/** Answered by one of a few options, each with a score of its own. */
export interface ChoiceCriterion extends AnyCriterion {
  input: 'choice'
  options: readonly CriterionOption[]
}

/** One question of an assessment. */
export type Criterion = StarsCriterion | SliderCriterion | ChoiceCriterion

/** What a person answered: stars, the number of a slider, or the `value` of an option. */
export type Answer = number | string

/** More questions than anybody answers: what a list by mistake is cut to. */
const most = 50

/** The criteria that can be asked: of two with the same key the first, without a choice of nothing, 50 at most. */
export function askedOf(criteria: readonly Criterion[]): readonly Criterion[] {
  const byKey = new Map<string, Criterion>()
  for (const criterion of criteria) {
    const isAsked = criterion.input !== 'choice' || criterion.options.length > 0
    if (isAsked && !byKey.has(criterion.key)) byKey.set(criterion.key, criterion)
  }
  return [...byKey.values()].slice(0, most)
}

const finite = (value: number | undefined, usual: number) =>
  value !== undefined && Number.isFinite(value) ? value : usual

/** The scale of a slider; what makes no sense of it is taken for the usual. */
export function sliderScale({ min, max, step }: Omit<SliderCriterion, 'input' | 'key'>) {
  const least = finite(min, 0)
  const wanted = finite(max, least + 10)
  const end = wanted > least ? wanted : least + 10
  const by = finite(step, 1)
  return { min: least, max: end, step: by > 0 ? by : 1 }
}

const within = (score: number) => (Number.isNaN(score) ? 0 : Math.min(Math.max(score, -1), 1))

/** What an answer says of the answer of the model, -1 to 1; `null` for none, or one that was not on offer. */
export function answerScore(criterion: Criterion, answer: unknown): number | null {
  if (criterion.input === 'choice') {
    const option = criterion.options.find(({ value }) => value === answer)
    return option ? within(option.score) : null
  }
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return null
  if (criterion.input === 'slider') {
    const { min, max } = sliderScale(criterion)
    return within(scoreOf(answer, min, max))
  }
  const max = starCount(criterion.max)
  const stars = nearest(starValues(max, criterion.halves), answer)
  return stars === null ? null : scoreOf(stars, 1, max)
}

/** How much a criterion counts; what is no weight counts nothing. */
export function weightOf({ weight = 1 }: Criterion): number {
  return weight > 0 && Number.isFinite(weight) ? weight : 0
}
