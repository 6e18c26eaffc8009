import type { Clock } from '@feedback-signals/core'
import { pageClock } from '../pageClock.ts'
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

/**
 * Listens to the page only while an answer is observed, with four listeners on the document. Safe to make while
 * rendering on a server.
 */
export function createDwellEngine(options: DwellEngineOptions = {}): DwellEngine {
  const { clock = pageClock } = options
  const ledger = createDwellLedger(options)
  const undos = new Map<Element, () => void>()
  let page: DwellPage | undefined

  return {
    observe(element, { inferenceId, onRead, expectedMs, isStreaming }) {
      // A row that was given another answer.
      undos.get(element)?.()
      const { document = element.ownerDocument } = options
      page ??= openDwellPage(document, document.defaultView ?? window, clock, ledger, options)
      let fromText: (() => number) | undefined
      ledger.enter(inferenceId, {
        onRead,
        isStreaming,
        expectedMs() {
          // Made when it is read: most of thousands never are.
          fromText ??= expectedTimeOf(element, options)
          return expectedMs ?? fromText()
        },
      })
      page.add(element, inferenceId)
      const undo = () => {
        if (undos.get(element) !== undo) return
        undos.delete(element)
        page?.remove(element, inferenceId)
        ledger.leave(inferenceId)
        if (undos.size) return
        page?.close()
        page = undefined
      }
      undos.set(element, undo)
      return undo
    },
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
