import { isCode, readAnswer, spansOf } from './answerText.ts'
import type { CopySource } from './copyAnswers.ts'
import { addCopy } from './copyRecord.ts'
import { type CopyEvent, copySignal } from './copySignal.ts'
import { flatClosest } from './flatTree.ts'
import type { CopyOptions } from './observeCopy.ts'
import type { Part } from './part.ts'
import type { Span } from './spans.ts'

/** An answer whose copies are watched. */
export interface TrackedAnswer {
  readonly options: CopyOptions<{ inferenceId: string }>
}

/** What a copy took of one answer. */
export interface AnswerShare {
  answer: TrackedAnswer
  text: string
  spans: Span[]
  hasCode: boolean
}

/** Deals what was copied to the answers it lies in, each part to the nearest around it. */
export function sharesOf(parts: readonly Part[], answers: CopySource): AnswerShare[] {
  const isAnswer = (node: Node) => answers.has(node)
  const byElement = new Map<Node, Part[]>()
  for (const part of parts) {
    const element = flatClosest(part.node, isAnswer)
    if (!element) continue
    const own = byElement.get(element)
    if (own) own.push(part)
    else byElement.set(element, [part])
  }
  return [...byElement].flatMap(([element, own]): AnswerShare[] => {
    const answer = answers.get(element)
    if (!answer) return []
    const { text, starts } = readAnswer(element, isAnswer)
    const spans = spansOf(starts, own)
    // A triple click on the last line of an answer reaches the beginning of the next.
    if (!spans.some(([start, end]) => text.slice(start, end).trim())) return []
    return [{ answer, text, spans, hasCode: own.some(isCode) }]
  })
}

/** Submits what shares add to what was copied before. */
export function submitShares(shares: readonly AnswerShare[], method: CopyEvent['method']): void {
  for (const { answer, text, spans, hasCode } of shares) {
    const { options } = answer
    const record = addCopy(options.target.inferenceId, spans, hasCode)
    const signal = record && copySignal(text, record, { method, answers: shares.length }, options)
    if (signal) options.submit(options.target, signal)
  }
}
