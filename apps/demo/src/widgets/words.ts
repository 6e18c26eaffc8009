import type { Locale } from '@feedback-signals/react'
import { en } from '@feedback-signals/react/locales/en'
import { createStore, type Store } from '../ui/store.ts'
import type { Choices } from './choices.ts'
import { languageOf } from './languages.ts'

/** What waits is told once for the page, and not by each widget. */
const untold = (locale: Locale): Locale => ({ ...locale, delivery: { ...locale.delivery, queued: '' } })

/** The words of the chosen language; those of before until they are loaded. */
export function createWords(choices: Pick<Store<Choices>, 'get' | 'subscribe'>): Store<Locale> {
  const words = createStore(untold(en))
  let spoken = 'en'
  const speak = async () => {
    const { language } = choices.get()
    if (language === spoken) return
    spoken = language
    try {
      const locale = await languageOf(language)?.load()
      if (locale && spoken === language) words.set(untold(locale))
    } catch {
      // They could not be had, as offline: it stays as it was, and choosing again tries again.
      if (spoken === language) spoken = ''
    }
  }
  choices.subscribe(() => void speak())
  void speak()
  return words
}
