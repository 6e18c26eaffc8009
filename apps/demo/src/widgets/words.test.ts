import { expect, it, vi } from 'vitest'
import { createStore } from '../ui/store.ts'
import { delivered } from './choices.ts'
import { languages } from './languages.ts'
import { createWords } from './words.ts'

it('speaks the language that is chosen, and tells of nothing that waits, as the page does', async () => {
  const choices = createStore(delivered)
  const words = createWords(choices)
  expect(words.get()).toMatchObject({ lang: 'en', delivery: { queued: '', failed: 'Not saved' } })
  choices.set({ ...delivered, language: 'de' })
  await vi.waitFor(() => expect(words.get().lang).toBe('de'))
  expect(words.get().delivery.queued).toBe('')
  choices.set(delivered)
  await vi.waitFor(() => expect(words.get().lang).toBe('en'))
})

it('ends with the language that was chosen last, however long each takes to load', async () => {
  const choices = createStore(delivered)
  const words = createWords(choices)
  for (const { code } of languages) choices.set({ ...delivered, language: code })
  choices.set({ ...delivered, language: 'ar' })
  await Promise.all(languages.map(({ load }) => load()))
  await vi.waitFor(() => expect(words.get().lang).toBe('ar'))
})

it.each(languages)('loads $name, which is written from where it says', async ({ code, dir, load }) => {
  const { lang } = await load()
  expect(new Intl.Locale(lang).language).toBe(code)
  expect(dir).toBe(['ar', 'he'].includes(code) ? 'rtl' : 'ltr')
})
