import type { Chat } from './chat.ts'
import { elementIdOf } from './elementId.ts'

/**
 * Asks for the last answer again. The button goes with the old answer: who pressed it by keyboard finds the focus on the
 * new one, not at the top of the page.
 */
export function askAgain(chat: Chat): void {
  const byKeyboard = document.activeElement?.matches(':focus-visible')
  chat.again()
  const answer = chat.get().at(-1)
  if (!byKeyboard || !answer) return
  requestAnimationFrame(() => document.getElementById(elementIdOf(answer.id))?.focus({ preventScroll: true }))
}
