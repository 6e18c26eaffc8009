import type { Locale } from '../locales/Locale.ts'

/** A word or a function of the words, by its place such as `thumbs.up`. */
type Label = [path: string, label: unknown]

const labelsIn = (value: object, path: string): Label[] =>
  Object.entries(value).flatMap(([key, label]): Label[] =>
    typeof label === 'object' && label !== null
      ? labelsIn(label, `${path}${key}.`)
      : [[`${path}${key}`, label]],
  )

/** Every label of a locale by its place, those of delivery once. */
export function labelsOf({ lang: _, ...widgets }: Locale): Label[] {
  return labelsIn(widgets, '').filter(([path]) => {
    const [widget, key = ''] = path.split('.')
    return widget === 'delivery' || !(key in widgets.delivery)
  })
}

/** What the labels say that are functions, each of the same numbers and names in every language. */
export const spoken = (locale: Locale): Record<string, string> => ({
  'compare.answer': locale.compare.answer(2),
  'compare.better': locale.compare.better(2),
  'correctionEditor.changed': locale.correctionEditor.changed(7),
  'correctionEditor.invalidJson': locale.correctionEditor.invalidJson({ line: 12, column: 34, found: '}' }),
  'followUp.left': locale.followUp.left(7),
  'followUp.over': locale.followUp.over(7),
  'qualityAssessment.stars': locale.qualityAssessment.stars(3.5, 5),
  'qualityAssessment.unmet': locale.qualityAssessment.unmet(['Tone', 'Depth']),
  'selectionFeedback.available': locale.selectionFeedback.available('Alt+F10'),
  'starRating.stars': locale.starRating.stars(3.5, 5),
})

/** Every text of a locale by its place. */
export const textsOf = (locale: Locale): Record<string, string> => ({
  ...Object.fromEntries(
    labelsOf(locale).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ),
  ...spoken(locale),
})
