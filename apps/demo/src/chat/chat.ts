import { createStore, type Store } from '../ui/store.ts'
import type { Ask, Turn } from './askGateway.ts'
import type { Failure } from './failure.ts'
import {
  type Answer,
  type EarlierAnswer,
  earlierOf,
  isAnswer,
  type Message,
  openAnswer,
  question,
} from './message.ts'
import { createPerFrame } from './perFrame.ts'

/** The parts of a chat. */
export interface ChatOptions {
  ask: Ask
  describe: (error: unknown) => Failure
  /** @default none */
  history?: readonly Message[] | undefined
  /** Called as a question goes out, also one that is asked again. */
  onAsk?: (() => void) | undefined
  /** When gathered pieces are shown. @default the next frame */
  schedule?: ((run: () => void) => void) | undefined
}

/** A conversation: a plain object that views read and follow. */
export interface Chat extends Pick<Store<readonly Message[]>, 'get' | 'subscribe'> {
  /** Asks; does nothing with blank text, or while an answer is coming. */
  send(text: string): void
  /** Ends the answer that is coming. */
  stop(): void
  /** Asks the last question again, in place of its answer, which the new one can be compared with. */
  again(): void
  /** Asks an earlier question in other words: what came after it goes. Does nothing with blank text, or meanwhile. */
  edit(questionId: string, text: string): void
  /** Keeps an answer among the saved, or no longer. */
  save(answerId: string, isSaved: boolean): void
  /** Forgets the conversation. */
  reset(): void
}

const toTurns = (messages: readonly Message[]): Turn[] =>
  messages.filter(({ text }) => text !== '').map(({ role, text }) => ({ role, content: text }))

export const isBusy = (messages: readonly Message[]): boolean => {
  const last = messages.at(-1)
  return last !== undefined && isAnswer(last) && last.state === 'streaming'
}

export function createChat({ ask, describe, history = [], onAsk, schedule }: ChatOptions): Chat {
  const messages = createStore<readonly Message[]>(history)
  let underWay = new AbortController()

  const change = (id: string, next: (answer: Answer) => Partial<Answer>) =>
    messages.set(
      messages.get().map((message) => {
        return message.id === id && isAnswer(message) ? { ...message, ...next(message) } : message
      }),
    )

  const answer = async (asked: readonly Message[], earlier: EarlierAnswer | null) => {
    const opened = openAnswer(earlier)
    const { id } = opened
    const { signal } = underWay
    messages.set([...asked, opened])
    const text = createPerFrame((piece) => change(id, (so) => ({ text: so.text + piece })), schedule)
    const end = (last: Partial<Answer>) => {
      text.flush()
      change(id, () => last)
    }
    try {
      await ask({
        turns: toTurns(asked),
        signal,
        onTarget: (target) => change(id, () => ({ target })),
        onText: text.add,
      })
      end({ state: signal.aborted ? 'stopped' : 'done' })
    } catch (error) {
      end(signal.aborted ? { state: 'stopped' } : { state: 'failed', failure: describe(error) })
    }
  }

  const begin = (asked: readonly Message[], earlier: EarlierAnswer | null = null) => {
    underWay.abort()
    underWay = new AbortController()
    onAsk?.()
    void answer(asked, earlier)
  }

  return {
    get: messages.get,
    subscribe: messages.subscribe,
    send(written) {
      const text = written.trim()
      if (text && !isBusy(messages.get())) begin([...messages.get(), question(text)])
    },
    stop: () => underWay.abort(),
    again() {
      const asked = messages.get().slice(0, messages.get().findLastIndex(({ role }) => role === 'user') + 1)
      const last = messages.get().at(-1)
      if (asked.length > 0) begin(asked, last && isAnswer(last) ? earlierOf(last) : null)
    },
    edit(questionId, written) {
      const text = written.trim()
      const at = messages.get().findIndex(({ id }) => id === questionId)
      if (text && at >= 0 && !isBusy(messages.get())) begin([...messages.get().slice(0, at), question(text)])
    },
    save: (answerId, isSaved) => change(answerId, () => ({ isSaved })),
    reset() {
      underWay.abort()
      messages.set([])
    },
  }
}
