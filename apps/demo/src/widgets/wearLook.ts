import type { Store } from '../ui/store.ts'
import type { Choices } from './choices.ts'
import { languageOf } from './languages.ts'

/** Has `root` wear what is chosen of looks: accent, density, and the direction of the language. */
export function wearLook(root: HTMLElement, choices: Pick<Store<Choices>, 'get' | 'subscribe'>): void {
  const wear = () => {
    const { accent, density, language } = choices.get()
    root.dataset.accent = accent
    root.dataset.fbsDensity = density
    root.dir = languageOf(language)?.dir ?? 'ltr'
  }
  wear()
  choices.subscribe(wear)
}
