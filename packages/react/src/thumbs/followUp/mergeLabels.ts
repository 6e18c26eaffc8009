import { thumbsFollowUpLabels as english, type ThumbsFollowUpLabels } from './followUpLabels.ts'

type Words = Partial<ThumbsFollowUpLabels> | undefined

/** English, under the provider's locale, under the words of an app; reasons one by one. */
export function mergeLabels(locale: Words, words: Words): ThumbsFollowUpLabels {
  return {
    ...english,
    ...locale,
    ...words,
    reasons: { ...english.reasons, ...locale?.reasons, ...words?.reasons },
  }
}
