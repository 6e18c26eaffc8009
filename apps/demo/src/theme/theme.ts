import { createStore, type Store } from '../ui/store.ts'

const KEY = 'feedback-signals-demo:theme'

/** What the person chose; `system` follows the device. */
const themeChoices = ['system', 'light', 'dark'] as const

export type ThemeChoice = (typeof themeChoices)[number]

const readChoice = (storage: Storage): ThemeChoice =>
  themeChoices.find((choice) => choice === storage.getItem(KEY)) ?? 'system'

/** The choice that follows on another. */
export function nextTheme(choice: ThemeChoice): ThemeChoice {
  return themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system'
}

/** The chosen theme, kept for the next visit and worn by `root` as `data-theme="light"` or `"dark"`. */
export function createTheme(root: HTMLElement, storage: Storage): Store<ThemeChoice> {
  const choice = createStore<ThemeChoice>(readChoice(storage))
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const wear = () => {
    const system = dark.matches ? 'dark' : 'light'
    root.dataset.theme = choice.get() === 'system' ? system : choice.get()
  }
  wear()
  dark.addEventListener('change', wear)
  choice.subscribe(() => {
    wear()
    try {
      storage.setItem(KEY, choice.get())
    } catch {
      // Full: the theme holds for this visit.
    }
  })
  return choice
}
