import type { FeedbackClient } from '@feedback-signals/core'
import type { AnswerStore } from '../observers/dwell/answersInView.ts'
import type { DwellReading } from '../observers/dwell/dwellAccount.ts'
import { createDwellObserver, type DwellAnswer, type DwellObserver } from '../observers/dwell/dwellEngine.ts'
import { dwellSignal } from '../observers/dwell/dwellSignal.ts'
import { isInSample } from './isInSample.ts'
import { ENGINE_MARKS, marked } from './marks.ts'
import { perPage } from './perPage.ts'
import { onQuestion, questionAsked } from './questions.ts'
import { submitWatched, type Teller, tellerOf } from './submitWatched.ts'
import type { OptionsOf, Watched } from './trackingEngine.ts'
import type { TrackingSettings } from './trackingSettings.ts'
import { watchedIn } from './watchedIn.ts'

/** Who needs to know how an answer is read; only `dwell` wants signals of it. */
type Asker = 'dwell' | 'ignore'

/** The measuring of reading, which several kinds of tracking share. */
export interface SharedReading {
  readonly dwell: DwellObserver
  observe(watched: Watched, asker: Asker): void
  forget(watched: Watched, asker: Asker): void
  streamed(watched: Watched): void
  stop(): void
}

/** By whom a watch is measured here. */
const ASKS: Record<Asker, number> = { dwell: 1 << ENGINE_MARKS, ignore: 2 << ENGINE_MARKS }
const ASKS_ANY = ASKS.dwell | ASKS.ignore

/** What is measured in its element is the answer of this watch. */
const HOLDS = 4 << ENGINE_MARKS

interface Leaving {
  readonly element: Element
  readonly teller: Teller<OptionsOf['dwell']>
}

function createReading(
  client: FeedbackClient,
  { reading }: TrackingSettings,
  forget: () => void,
): SharedReading {
  /** Answers that were seen being written: each of them answers another question. */
  const written = new Set<string>()
  /** Who has just left: what is observed of a view ends in one go, and the silent ones may be the last to leave. */
  const leaving = new Set<Leaving>()

  const noteQuestion = ({ target: { inferenceId }, streaming }: Watched) => {
    if (!streaming || written.has(inferenceId)) return
    written.add(inferenceId)
    questionAsked(client)
  }

  const holderIn = (element: Element) => watchedIn(element, client).find(({ marks }) => marks & HOLDS)

  /** An answer that was looked at, for all that ask for it. */
  class Readers implements DwellAnswer {
    readonly element: Element
    readonly inferenceId: string
    /** Whoever was there last is told what is only known after. */
    private last: readonly Teller<OptionsOf['dwell']>[] = []

    constructor(element: Element, { target }: Watched) {
      this.element = element
      this.inferenceId = target.inferenceId
    }
    get isStreaming() {
      return this.all[0]?.streaming
    }
    get expectedMs() {
      const all = this.tellers.map(({ options }) => options.expectedMs)
      return all.find((ms) => ms !== undefined)
    }
    onRead(state: DwellReading) {
      const { tellers } = this
      const strength = tellers[0]?.options.strength?.(state.readShare)
      submitWatched(client, tellers, { ...dwellSignal(state), ...strength })
    }
    get tellers() {
      const stayed = this.all.filter(({ marks }) => marks & ASKS.dwell).map((one) => tellerOf(one, 'dwell'))
      const left = [...leaving].filter(({ element }) => element === this.element).map(({ teller }) => teller)
      const now = stayed.length ? stayed : left
      if (now.length) this.last = now
      return this.last
    }
    private get all() {
      return watchedIn(this.element, client).filter(
        ({ marks, target }) => marks & ASKS_ANY && target.inferenceId === this.inferenceId,
      )
    }
  }

  /** Of those that were looked at. The rest are found by their elements, and nothing is kept of them here. */
  const looked = new Map<Element, Readers>()
  let count = 0
  const answers: AnswerStore<DwellAnswer> = {
    has: (element) => !!holderIn(element),
    get(element) {
      const holder = looked.has(element) ? undefined : holderIn(element)
      if (holder) looked.set(element, new Readers(element, holder))
      return looked.get(element)
    },
    set() {
      count += 1
    },
    delete(element) {
      count -= 1
      looked.delete(element)
    },
    get size() {
      return count
    },
  }
  const dwell = createDwellObserver(reading, answers)
  const stopListening = onQuestion(client, dwell.end)

  const hold = (element: Element, watched: Watched) => {
    watched.marks |= HOLDS
    dwell.add(element, new Readers(element, watched))
  }

  const release = (element: Element, holder: Watched) => {
    // While it is still known who is to be told.
    void looked.get(element)?.tellers
    holder.marks = marked(holder.marks, HOLDS, false)
    dwell.remove(element)
  }

  return {
    dwell,
    observe(watched, asker) {
      const { element, target } = watched
      if (!element || !isInSample(watched, asker)) return
      noteQuestion(watched)
      watched.marks |= ASKS[asker]
      const holder = holderIn(element)
      if (holder?.target.inferenceId === target.inferenceId) return
      // A row that was given another answer.
      if (holder) release(element, holder)
      hold(element, watched)
    },
    forget(watched, asker) {
      const { element, target, marks } = watched
      if (!element || !(marks & ASKS[asker])) return
      if (asker === 'dwell') {
        const left = { element, teller: tellerOf(watched, 'dwell') }
        leaving.add(left)
        queueMicrotask(() => leaving.delete(left))
      }
      watched.marks = marked(marks, ASKS[asker], false)
      if (!(marks & HOLDS) || watched.marks & ASKS_ANY) return
      const next = watchedIn(element, client).find(
        (other) => other.marks & ASKS_ANY && other.target.inferenceId === target.inferenceId,
      )
      if (!next) return release(element, watched)
      watched.marks = marked(watched.marks, HOLDS, false)
      next.marks |= HOLDS
    },
    streamed(watched) {
      const { element, target, streaming } = watched
      noteQuestion(watched)
      const answer = element && answers.get(element)
      if (answer) dwell.enter(element, answer)
      dwell.setStreaming(target.inferenceId, streaming)
    },
    stop() {
      stopListening()
      forget()
    },
  }
}

const readings = perPage<SharedReading>()

/** The one for the answers of a client in a page; the settings of who comes first hold. */
export const readingOf = (
  client: FeedbackClient,
  page: Document,
  settings: TrackingSettings,
): SharedReading =>
  readings.of(client, page, () => createReading(client, settings, () => readings.forget(client, page)))
