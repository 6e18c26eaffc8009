import type { Locale } from '../locales/Locale.ts'

const files = import.meta.glob<Record<string, Locale>>('../locales/[a-z][a-z].ts', { eager: true })

/** Every language by the name of its file, which is that of its constant. */
export const allLocales = Object.entries(files).map(([path, exports]): [string, Locale] => {
  const name = path.slice(-5, -3)
  const locale = exports[name]
  if (!locale) throw new Error(`${path} exports no "${name}".`)
  return [name, locale]
})

/** The languages that need a translation. */
export const translations = allLocales.filter(([name]) => name !== 'en')
