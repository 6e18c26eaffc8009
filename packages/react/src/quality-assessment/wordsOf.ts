import { nearest, starCount, starValues } from '../internal/rating/scale.ts'
import type { Locale } from '../locales/Locale.ts'
import type { Assessment } from './assessment.ts'
import { answerScore, type Criterion, sliderScale } from './criterion.ts'
import { numberIn } from './numberIn.ts'
import type { QualityAssessmentLabels } from './qualityLabels.ts'

/** What a person answered, in words. */
export function wordsOf(
  criterion: Criterion,
  answers: Assessment['answers'] = {},
  labels: QualityAssessmentLabels,
  locale: Locale | undefined,
): string {
  const answer = Object.hasOwn(answers, criterion.key) ? answers[criterion.key] : undefined
  if (answerScore(criterion, answer) === null) return labels.unanswered
  if (criterion.input === 'choice') {
    return criterion.options.find(({ value }) => value === answer)?.label ?? labels.unanswered
  }
  if (criterion.input === 'slider') {
    return `${numberIn(locale, Number(answer))} / ${numberIn(locale, sliderScale(criterion).max)}`
  }
  const max = starCount(criterion.max)
  return labels.stars(nearest(starValues(max, criterion.halves), answer) ?? 0, max)
}
