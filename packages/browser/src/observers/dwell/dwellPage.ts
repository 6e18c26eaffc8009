import type { Clock } from '@feedback-signals/core'
import { createAfterLayout } from './afterLayout.ts'
import { type AnswerInView, type AnswerStore, createAnswersInView } from './answersInView.ts'
import { type AttentionOptions, createAttention } from './attention.ts'
import type { createDwellLedger } from './dwellLedger.ts'
import { listenForReading } from './listenForReading.ts'

/** Milliseconds between looks while nothing scrolls. */
const TICK_MS = 250

/** The most that one look may add: beyond, the machine slept or the page was frozen, and nobody read. */
const MOST_MS = 2000

/** What one document shows to whom, told to the ledger. */
export interface DwellPage<Answer> {
  add(element: Element, answer: Answer): void
  remove(element: Element): void
  /** Accounts for the time until now. */
  account(): void
  /** As of the last look. */
  inView(): readonly AnswerInView[]
  close(): void
}

/**
 * Listens to the document, ticks and looks until it is closed.
 *
 * @param onSeen - called with each answer in view, before time in front of it is accounted for.
 * @param answers - where they are kept, which is empty as it is opened.
 */
export function openDwellPage<Answer extends { readonly inferenceId: string }>(
  document: Document,
  clock: Clock,
  ledger: ReturnType<typeof createDwellLedger>,
  options: AttentionOptions,
  onSeen: (element: Element, answer: Answer) => void,
  answers: AnswerStore<Answer>,
): DwellPage<Answer> {
  const viewport = document.defaultView ?? window
  const attention = createAttention(options)
  const inView = createAnswersInView(viewport, onSeen, answers)
  let views: readonly AnswerInView[] = []
  let last = clock.now()
  let wasThere = false
  let hasOnlyMoved = false
  let stopTicking = () => {}

  const isVisible = () => document.visibilityState === 'visible'

  /** `wasThereUntilNow` where the page says so the moment that it changes. */
  const account = (wasThereUntilNow = false) => {
    const now = clock.now()
    const presence = { now, isVisible: isVisible(), hasFocus: document.hasFocus() }
    const isThere = attention.isThere(presence)
    listeners.hearMoves(attention.isInDoubt(presence))
    // Only what began and ended with somebody there: an absence between two looks does not count.
    const wasRead = wasThere && (isThere || wasThereUntilNow)
    ledger.pass(Math.min(Math.max(now - last, 0), MOST_MS), views, wasRead)
    last = now
    wasThere = isThere
  }

  const look = createAfterLayout(document, () => {
    account()
    views = inView.look(hasOnlyMoved)
    hasOnlyMoved = false
  })

  const tick = () => {
    account()
    if (wasThere) look.ask()
    stopTicking = clock.after(TICK_MS, tick)
  }

  const onVisibility = () => {
    stopTicking()
    account(true)
    if (isVisible()) tick()
    else ledger.end()
  }

  const onAct = () => attention.act(clock.now())

  const listeners = listenForReading(document, viewport, {
    onAct,
    onVisibility,
    onScroll(pane) {
      // What is being written scrolls the page by itself.
      if (!ledger.isAnyStreaming()) onAct()
      inView.scrolled(pane)
      hasOnlyMoved = true
      look.ask()
    },
  })
  onVisibility()

  return {
    add(element, answer) {
      inView.add(element, answer)
      look.ask()
    },
    remove(element) {
      account()
      inView.remove(element)
      views = views.filter((view) => view.element !== element)
      look.ask()
    },
    account: () => account(),
    inView: () => views,
    close() {
      listeners.stop()
      stopTicking()
      look.stop()
    },
  }
}
