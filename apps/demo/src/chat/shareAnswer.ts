import { elementIdOf } from './elementId.ts'

/** Shares an answer by the system's own sheet; where there is none, its address in this page goes to the clipboard. */
export function shareAnswer(answerId: string, text: string): Promise<void> {
  if (typeof navigator.share === 'function') return navigator.share({ text })
  const { href } = new URL(`#${elementIdOf(answerId)}`, window.location.href)
  return navigator.clipboard.writeText(href)
}
