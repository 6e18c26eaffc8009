const KEY = 'feedback-signals-dashboard:theme'

const choices = ['system', 'light', 'dark'] as const

/** What the person chose; `system` follows the device. */
export type Theme = (typeof choices)[number]

/** The choice that follows on another. */
export const nextTheme = (theme: Theme): Theme =>
  choices[(choices.indexOf(theme) + 1) % choices.length] ?? 'system'

/** The choice of an earlier visit. */
export function readTheme(storage: Pick<Storage, 'getItem'>): Theme {
  try {
    return choices.find((choice) => choice === storage.getItem(KEY)) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Has `root` wear a theme, and keeps it for the next visit. */
export function wearTheme(root: HTMLElement, storage: Pick<Storage, 'setItem'>, theme: Theme): void {
  // Without the attribute the style follows the device by itself.
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  try {
    storage.setItem(KEY, theme)
  } catch {
    // Full or blocked: it holds for this visit.
  }
}
