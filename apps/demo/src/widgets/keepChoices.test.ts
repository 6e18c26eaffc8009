import { expect, it } from 'vitest'
import { memoryStorage } from '../storage/memoryStorage.ts'
import { countChanged, delivered } from './choices.ts'
import { createChoices } from './keepChoices.ts'

const KEY = 'feedback-signals-demo:widgets'

const kept = (text: string) => {
  const storage = memoryStorage()
  storage.setItem(KEY, text)
  return createChoices(storage).get()
}

it('begins as delivered, and finds what was chosen at the next visit', () => {
  const storage = memoryStorage()
  const choices = createChoices(storage)
  expect(choices.get()).toEqual(delivered)
  choices.set({ ...delivered, language: 'ar', stars: 'shown' })
  expect(createChoices(storage).get()).toEqual({ ...delivered, language: 'ar', stars: 'shown' })
})

it.each(['', 'no JSON', 'null', '5', '"text"', '[]', '{"accent": "plaid"}', '{"stars": null, "more": 1}'])(
  'is as delivered where its store is damaged: %s',
  (text) => {
    expect(kept(text)).toEqual(delivered)
  },
)

it('keeps the other choices where one is damaged', () => {
  expect(kept('{"accent": "plaid", "density": "compact"}')).toEqual({ ...delivered, density: 'compact' })
})

it('goes on for this visit where the store is full', () => {
  const choices = createChoices(memoryStorage(10))
  choices.set({ ...delivered, accent: 'rose' })
  expect(choices.get().accent).toBe('rose')
})

it('counts what is not as delivered', () => {
  expect(countChanged(delivered)).toBe(0)
  expect(countChanged({ ...delivered, reveal: 'hover', selection: false })).toBe(2)
})
