import type { Loader } from '@storybook/react-vite'
import type { Locale } from '../../packages/react/src/locales/Locale.ts'

const files = import.meta.glob<Record<string, Locale>>('../../packages/react/src/locales/[a-z][a-z].ts')

const loaders = Object.fromEntries(Object.entries(files).map(([path, load]) => [path.slice(-5, -3), load]))

/** Every language that the kit has words for. */
export const languages = ['en', ...Object.keys(loaders).filter((language) => language !== 'en')]

const rightToLeft = new Set(['ar', 'he'])

/** The direction of a page: as the toolbar says, else that of the language. */
export const directionOf = (dir: unknown, language: string): 'ltr' | 'rtl' => {
  if (dir === 'ltr' || dir === 'rtl') return dir
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

/** Loads the words of the toolbar's language, as an app would: on first need. */
export const loadLocale: Loader = async ({ globals: { locale } }) => ({
  locale: (await loaders[locale]?.())?.[locale],
})
