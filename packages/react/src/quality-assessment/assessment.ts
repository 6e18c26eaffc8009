import { type Answer, answerScore, type Criterion, weightOf } from './criterion.ts'

/** What a person said of an answer: an answer to each criterion by its key, and a comment. */
export interface Assessment {
  answers: Readonly<Record<string, Answer>>
  comment?: string | undefined
}

/** A comment may be as long as this; the gateway takes a body of 1 MiB with everything in it. */
export const commentLimit = 10_000

/** The scores of what was answered, by criterion. */
export function scoresOf(criteria: readonly Criterion[], { answers }: Assessment): Record<string, number> {
  const scored = criteria.flatMap((criterion): [string, number][] => {
    const score = answerScore(criterion, Object.hasOwn(answers, criterion.key) && answers[criterion.key])
    return score === null ? [] : [[criterion.key, score]]
  })
  return Object.fromEntries(scored)
}

/**
 * The score of the whole: the weighted mean of the criteria that were answered.
 *
 *     score = Σ(weight × score) / Σ weight
 *
 * Where none of them has weight, all count the same. `null` where nothing was answered.
 */
export function combinedScore(criteria: readonly Criterion[], assessment: Assessment): number | null {
  const scores = scoresOf(criteria, assessment)
  const answered = criteria.filter(({ key }) => Object.hasOwn(scores, key))
  if (answered.length === 0) return null
  const weightless = answered.every((criterion) => weightOf(criterion) === 0)
  let [sum, total] = [0, 0]
  // The heaviest counts 1, so that no weight is too large to be added up.
  const heaviest = Math.max(...answered.map(weightOf))
  for (const criterion of answered) {
    const weight = weightless ? 1 : weightOf(criterion) / heaviest
    sum += weight * (scores[criterion.key] ?? 0)
    total += weight
  }
  return Math.min(Math.max(sum / total, -1), 1)
}

/** The criteria that must be answered and are not; all, where nothing is answered. */
export function missingOf(criteria: readonly Criterion[], assessment: Assessment): Criterion[] {
  const scores = scoresOf(criteria, assessment)
  if (Object.keys(scores).length === 0) return [...criteria]
  return criteria.filter(({ key, required = true }) => required && !Object.hasOwn(scores, key))
}

/** An assessment with another answer; `null` takes the answer out. */
export function withAnswer(assessment: Assessment, key: string, answer: Answer | null): Assessment {
  const { [key]: _, ...others } = assessment.answers
  return { ...assessment, answers: answer === null ? others : { ...others, [key]: answer } }
}

/** What two assessments say, to be compared: of these criteria alone, in their order. */
export function saidIn(criteria: readonly Criterion[], { answers, comment = '' }: Assessment): string {
  return JSON.stringify([
    criteria.map(({ key }) => (Object.hasOwn(answers, key) ? answers[key] : null)),
    comment,
  ])
}
