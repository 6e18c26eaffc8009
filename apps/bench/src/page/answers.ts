import type { Answer } from './contestant.ts'

const words =
  'A gateway keeps the answer and its signals side by side so that a model can learn from both'.split(' ')

const textOf = (index: number) =>
  Array.from({ length: 24 }, (_, word) => words[(index * 7 + word * 5) % words.length]).join(' ')

/** The answers of a long chat, the same in every page. */
export function answers(count: number): Answer[] {
  const expiresAt = Date.now() + 86_400_000
  return Array.from({ length: count }, (_, index) => {
    const id = `answer-${index}`
    const url = `${location.origin}/demo/chat/feedback/${id}`
    return {
      id,
      text: textOf(index),
      target: { url, token: `head.${id}.signature`, inferenceId: id, expiresAt },
    }
  })
}
