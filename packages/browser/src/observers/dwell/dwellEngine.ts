import type { Clock } from '@feedback-signals/core'
import { pageClock } from '../pageClock.ts'
import type { AnswerStore } from './answersInView.ts'
import type { AttentionOptions } from './attention.ts'
import type { DwellReading, DwellState } from './dwellAccount.ts'
import { createDwellLedger, type DwellWatch } from './dwellLedger.ts'
import { type DwellPage, openDwellPage } from './dwellPage.ts'
import { expectedTimeOf } from './expectedTimeOf.ts'
import type { ReadingSpeed } from './readingTime.ts'

/** How reading is measured. None is needed. */
export interface DwellEngineOptions extends AttentionOptions, ReadingSpeed {
  /** Milliseconds after which an answer that is not read any more counts as left. @default 10_000 */
  leaveMs?: number | undefined
  /** @default the page's */
  document?: Document | undefined
  /** Must not go back. @default `performance.now` and `setTimeout` */
  clock?: Clock | undefined
}

/** An answer to be observed. */
export interface DwellAnswer {
  /** What time is kept by, so that the elements of an answer may come and go. */
  inferenceId: string
  /** Called when reading ends, and again when it ends anew after more: the last counts. */
  onRead(reading: DwellReading): void
  /** Milliseconds that reading it once takes. @default from its text */
  expectedMs?: number | undefined
  /** It is still being written, and not judged until `setStreaming(inferenceId, false)`. */
  isStreaming?: boolean | undefined
}

/** Measures how long answers are really read: one for a page, however many answers there are. */
export interface DwellEngine {
  /** Begins, or goes on, with the answer in this element. Returns the undo, with which reading ends. */
  observe(element: Element, answer: DwellAnswer): () => void
  /** Says whether an answer is still being written. */
  setStreaming(inferenceId: string, isStreaming: boolean): void
  /** Reading ends now, as when the person asks the next question. */
  end(): void
  /** How far an answer has been read; the same object until that changes. */
  get(inferenceId: string): DwellState
  /** Calls when `get` of this one answer changes. Returns the undo. */
  subscribe(inferenceId: string, listener: () => void): () => void
  isStreaming(inferenceId: string): boolean
  /** Calls for every stretch of time in which somebody was there, whatever was in view. Returns the undo. */
  watch(watch: DwellWatch): () => void
  /** The observed answers in view as of the last look, and where: at most a frame, or 250 ms, ago. */
  inView(): readonly { readonly element: Element; readonly inferenceId: string }[]
}

/** An engine of which somebody else knows the answers: of thousands, none needs an undo of its own. */
export interface DwellObserver extends Omit<DwellEngine, 'observe'> {
  /** Begins, or goes on, with the answer in an element in which none is observed. All but its `inferenceId` is asked when needed. */
  add(element: Element, answer: DwellAnswer): void
  /** Reading of what is observed in it ends. */
  remove(element: Element): void
  /** Accounts for an answer, though nobody has seen it yet. */
  enter(element: Element, answer: DwellAnswer): void
}

/**
 * Safe to make while rendering on a server.
 *
 * @param answers - where those that are observed are kept.
 */
export function createDwellObserver(
  options: DwellEngineOptions = {},
  answers: AnswerStore<DwellAnswer> = new Map(),
): DwellObserver {
  const { clock = pageClock } = options
  const ledger = createDwellLedger(options)
  let page: DwellPage<DwellAnswer> | undefined
  /** Those in the ledger: all that were seen. Most of thousands never are. */
  const entered = new Map<Element, DwellAnswer>()

  const enter = (element: Element, answer: DwellAnswer, isStreaming?: boolean) => {
    if (entered.has(element)) return
    entered.set(element, answer)
    const fromText = expectedTimeOf(element, options)
    ledger.enter(answer.inferenceId, {
      onRead: (reading) => answer.onRead(reading),
      expectedMs: () => answer.expectedMs ?? fromText(),
      isStreaming,
    })
  }

  return {
    add(element, answer) {
      const { document = element.ownerDocument } = options
      page ??= openDwellPage(document, clock, ledger, options, enter, answers)
      page.add(element, answer)
      const { inferenceId, isStreaming } = answer
      if (isStreaming || ledger.knows(inferenceId))
        enter(element, answers.get(element) ?? answer, isStreaming)
    },
    remove(element) {
      page?.remove(element)
      const answer = entered.get(element)
      entered.delete(element)
      if (answer) ledger.leave(answer.inferenceId)
      if (answers.size) return
      page?.close()
      page = undefined
    },
    enter,
    setStreaming: ledger.setStreaming,
    end() {
      page?.account()
      ledger.end()
    },
    get: ledger.get,
    subscribe: ledger.subscribe,
    isStreaming: ledger.isStreaming,
    watch: ledger.watch,
    inView: () => page?.inView().map(({ element, id }) => ({ element, inferenceId: id })) ?? [],
  }
}

/**
 * Listens to the page only while an answer is observed, with four listeners on the document. Safe to make while
 * rendering on a server.
 */
export function createDwellEngine(options: DwellEngineOptions = {}): DwellEngine {
  const answers = new Map<Element, DwellAnswer>()
  const { add, remove, enter, ...engine } = createDwellObserver(options, answers)
  return {
    ...engine,
    observe(element, { inferenceId, onRead, expectedMs, isStreaming }) {
      // One of its own, so that the same answer observed twice is two.
      const answer = { inferenceId, onRead, expectedMs, isStreaming }
      // A row that was given another answer.
      if (answers.has(element)) remove(element)
      add(element, answer)
      return () => {
        if (answers.get(element) === answer) remove(element)
      }
    },
    setStreaming(id, isStreaming) {
      for (const [element, answer] of answers) if (answer.inferenceId === id) enter(element, answer)
      engine.setStreaming(id, isStreaming)
    },
  }
}
