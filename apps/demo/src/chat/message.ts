import type { FeedbackTarget } from '@feedback-signals/core'
import type { Failure } from './failure.ts'

/** What the person wrote. */
export interface Question {
  readonly id: string
  readonly role: 'user'
  readonly text: string
}

/** Still coming, complete, ended by the person, or broken off. */
type AnswerState = 'streaming' | 'done' | 'stopped' | 'failed'

/** An answer that another one has taken the place of. */
export interface EarlierAnswer {
  readonly text: string
  readonly target: FeedbackTarget
}

/** What came back. A new object with every change, so that memoised views know. */
export interface Answer {
  readonly id: string
  readonly role: 'assistant'
  readonly text: string
  readonly state: AnswerState
  /** Stays the same object for the whole life of the answer; `null` where it cannot be rated. */
  readonly target: FeedbackTarget | null
  readonly failure: Failure | null
  /** What stood here before it was asked for again; `null` where there is nothing to compare with. */
  readonly earlier: EarlierAnswer | null
  /** Whether the person keeps it. */
  readonly isSaved: boolean
}

export type Message = Question | Answer

export const isAnswer = (message: Message): message is Answer => message.role === 'assistant'

export function question(text: string): Question {
  return { id: crypto.randomUUID(), role: 'user', text }
}

/** What is left to compare with of an answer that is asked for again: itself, where it can be rated. */
export function earlierOf({ text, target, earlier }: Answer): EarlierAnswer | null {
  return text && target ? { text, target } : earlier
}

export function openAnswer(earlier: EarlierAnswer | null = null): Answer {
  return {
    id: crypto.randomUUID(),
    role: 'assistant',
    text: '',
    state: 'streaming',
    target: null,
    failure: null,
    earlier,
    isSaved: false,
  }
}

/** The question asked last. */
export const lastQuestion = (messages: readonly Message[]): Question | undefined =>
  messages.findLast((message) => message.role === 'user')

/** The answer to a question, if there is one yet. */
export function answerTo(messages: readonly Message[], questionId: string): Answer | undefined {
  const next = messages[messages.findIndex(({ id }) => id === questionId) + 1]
  return next && isAnswer(next) ? next : undefined
}

/** The answer at the end, if there is one. */
export function newestAnswer(messages: readonly Message[]): Answer | undefined {
  const last = messages.at(-1)
  return last && isAnswer(last) ? last : undefined
}
