import { elementIdOf } from '../chat/elementId.ts'
import { isAnswer, type Message } from '../chat/message.ts'
import { createStore, type Store } from '../ui/store.ts'
import type { Shown, ShownAnswer } from './shownAnswer.ts'

const isSame = (one: ShownAnswer, other: ShownAnswer | undefined) =>
  one.target === other?.target && one.streaming === other.streaming

const shownIn = (messages: readonly Message[]): ShownAnswer[] =>
  messages.flatMap((message, at) => {
    if (!isAnswer(message) || !message.target) return []
    const { id, target, state } = message
    const about = messages[at - 1]?.text ?? ''
    return [{ target, about, elementId: elementIdOf(id), streaming: state === 'streaming' }]
  })

/** The answers of a conversation that can be rated. Says nothing of the tokens by which they grow. */
export function createShownInChat(chat: Pick<Store<readonly Message[]>, 'get' | 'subscribe'>): Shown {
  const shown = createStore<readonly ShownAnswer[]>(shownIn(chat.get()))
  chat.subscribe(() => {
    const before = shown.get()
    const now = shownIn(chat.get())
    if (now.length !== before.length || !now.every((answer, at) => isSame(answer, before[at]))) shown.set(now)
  })
  return shown
}
