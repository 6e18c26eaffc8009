import type { Locale } from '@feedback-signals/react'
import { en } from '@feedback-signals/react/locales/en'

/** A language of the kit: its words are loaded as it is chosen. */
export interface Language {
  readonly code: string
  /** In the language itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  load(): Promise<Locale>
}

const ltr = 'ltr'
const rtl = 'rtl'

/** Every language that the kit has words for. */
export const languages: readonly Language[] = [
  { code: 'en', name: 'English', dir: ltr, load: async () => en },
  {
    code: 'ar',
    name: 'العربية',
    dir: rtl,
    load: async () => (await import('@feedback-signals/react/locales/ar')).ar,
  },
  {
    code: 'de',
    name: 'Deutsch',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/de')).de,
  },
  {
    code: 'es',
    name: 'Español',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/es')).es,
  },
  {
    code: 'fr',
    name: 'Français',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/fr')).fr,
  },
  {
    code: 'he',
    name: 'עברית',
    dir: rtl,
    load: async () => (await import('@feedback-signals/react/locales/he')).he,
  },
  {
    code: 'hi',
    name: 'हिन्दी',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/hi')).hi,
  },
  {
    code: 'it',
    name: 'Italiano',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/it')).it,
  },
  {
    code: 'ja',
    name: '日本語',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/ja')).ja,
  },
  {
    code: 'ko',
    name: '한국어',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/ko')).ko,
  },
  {
    code: 'nl',
    name: 'Nederlands',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/nl')).nl,
  },
  {
    code: 'pl',
    name: 'Polski',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/pl')).pl,
  },
  {
    code: 'pt',
    name: 'Português (Brasil)',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/pt')).pt,
  },
  {
    code: 'tr',
    name: 'Türkçe',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/tr')).tr,
  },
  {
    code: 'zh',
    name: '简体中文',
    dir: ltr,
    load: async () => (await import('@feedback-signals/react/locales/zh')).zh,
  },
]

export const languageOf = (code: string): Language | undefined =>
  languages.find((language) => language.code === code)
