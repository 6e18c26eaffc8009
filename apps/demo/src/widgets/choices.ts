import * as v from 'valibot'
import { languages } from './languages.ts'

/** Where a widget is that not every answer needs: offered in the menu, under each answer, or nowhere. */
const Place = v.picklist(['menu', 'shown', 'off'])

/** Accents to try; what each looks like is in the styles, by its name. */
export const accents = ['teal', 'blue', 'violet', 'rose', 'amber'] as const

/** What is chosen of the widgets. Whatever cannot be read of it is as it was delivered. */
export const Choices = v.object({
  variant: v.fallback(v.picklist(['compact', 'default']), 'compact'),
  reveal: v.fallback(v.picklist(['always', 'hover']), 'always'),
  followUp: v.fallback(v.picklist(['down', 'up', 'both', 'none']), 'down'),
  stars: v.fallback(Place, 'menu'),
  quality: v.fallback(Place, 'menu'),
  selection: v.fallback(v.boolean(), true),
  compare: v.fallback(v.boolean(), true),
  language: v.fallback(v.picklist(languages.map(({ code }) => code)), 'en'),
  density: v.fallback(v.picklist(['comfortable', 'compact']), 'comfortable'),
  accent: v.fallback(v.picklist(accents), 'teal'),
})

export type Choices = v.InferOutput<typeof Choices>

/** As the demo is delivered. */
export const delivered: Choices = v.parse(
  Choices,
  Object.fromEntries(Object.keys(Choices.entries).map((name) => [name, null])),
)

/** How many choices are not as delivered. */
export function countChanged(choices: Choices): number {
  const before = new Map<string, unknown>(Object.entries(delivered))
  return Object.entries(choices).filter(([name, value]) => before.get(name) !== value).length
}
