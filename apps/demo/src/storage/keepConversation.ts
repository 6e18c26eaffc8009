import { type Chat, isBusy } from '../chat/chat.ts'
import { saveConversation } from './conversation.ts'

/** Milliseconds between saves while an answer streams; a save writes the whole conversation. */
const PAUSE = 1000

/** Saves the conversation as it changes, and what is there when the page goes. Returns the undo. */
export function keepConversation(chat: Chat, storage: Storage): () => void {
  let timer: number | undefined
  const save = () => {
    window.clearTimeout(timer)
    timer = undefined
    saveConversation(storage, chat.get())
  }
  const changed = () => {
    if (!isBusy(chat.get())) return save()
    timer ??= window.setTimeout(save, PAUSE)
  }
  const leaving = () => {
    if (timer !== undefined) save()
  }
  const stop = chat.subscribe(changed)
  window.addEventListener('pagehide', leaving)
  return () => {
    stop()
    window.clearTimeout(timer)
    window.removeEventListener('pagehide', leaving)
  }
}
