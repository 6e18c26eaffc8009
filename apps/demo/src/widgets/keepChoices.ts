import * as v from 'valibot'
import { createStore, type Store } from '../ui/store.ts'
import { Choices, delivered } from './choices.ts'

const KEY = 'feedback-signals-demo:widgets'

const readChoices = (storage: Storage): Choices => {
  try {
    const { success, output } = v.safeParse(Choices, {
      ...delivered,
      ...JSON.parse(storage.getItem(KEY) ?? '{}'),
    })
    return success ? output : delivered
  } catch {
    return delivered
  }
}

/** What is chosen of the widgets, kept for the next visit. */
export function createChoices(storage: Storage): Store<Choices> {
  const choices = createStore(readChoices(storage))
  choices.subscribe(() => {
    try {
      storage.setItem(KEY, JSON.stringify(choices.get()))
    } catch {
      // Full: they hold for this visit.
    }
  })
  return choices
}
