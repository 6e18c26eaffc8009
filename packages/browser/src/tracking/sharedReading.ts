import type { FeedbackClient } from '@feedback-signals/core'
import type { DwellReading } from '../observers/dwell/dwellAccount.ts'
import { createDwellObserver, type DwellAnswer, type DwellObserver } from '../observers/dwell/dwellEngine.ts'
import { dwellSignal } from '../observers/dwell/dwellSignal.ts'
import type { DwellTrackingOptions } from './dwellTracking.ts'
import { isInSample } from './isInSample.ts'
import { perElement, Watchers } from './perElement.ts'
import { perPage } from './perPage.ts'
import { onQuestion, questionAsked } from './questions.ts'
import { submitWatched } from './submitWatched.ts'
import type { Watched } from './trackingEngine.ts'
import type { TrackingSettings } from './trackingSettings.ts'

/** An answer whose reading is measured. */
interface Reader extends Watched<DwellTrackingOptions> {
  /** Somebody needs to know, and wants no signal. */
  readonly isSilent?: boolean
}

/** The measuring of reading, which several kinds of tracking share. */
export interface SharedReading {
  readonly dwell: DwellObserver
  observe(reader: Reader): void
  forget(reader: Reader): void
  streamed(reader: Reader): void
  stop(): void
}

const isHeard = (reader: Reader) => !reader.isSilent

function createReading(
  client: FeedbackClient,
  { reading }: TrackingSettings,
  forget: () => void,
): SharedReading {
  const dwell = createDwellObserver(reading)
  /** Answers that were seen being written: each of them answers another question. */
  const written = new Set<string>()
  /** Who has just left: what is observed of a view ends in one go, and the silent ones may be the last to leave. */
  const leaving = new Set<Reader>()
  const stopListening = onQuestion(client, dwell.end)

  const noteQuestion = ({ target: { inferenceId }, streaming }: Reader) => {
    if (!streaming || written.has(inferenceId)) return
    written.add(inferenceId)
    questionAsked(client)
  }

  class Readers extends Watchers<Reader> implements DwellAnswer {
    get inferenceId() {
      return this.first.target.inferenceId
    }
    get isStreaming() {
      return this.first.streaming
    }
    get expectedMs() {
      return this.all.find(({ options }) => options.expectedMs !== undefined)?.options.expectedMs
    }
    onRead(state: DwellReading) {
      const { element } = this.first
      const stayed = this.all.filter(isHeard)
      const hearers = stayed.length ? stayed : [...leaving].filter((reader) => reader.element === element)
      const strength = hearers[0]?.options.strength?.(state.readShare)
      submitWatched(client, hearers, { ...dwellSignal(state), ...strength })
    }
    begin(element: Element) {
      dwell.add(element, this)
    }
    end(element: Element) {
      dwell.remove(element, this)
    }
    changes({ options }: Reader) {
      return options.expectedMs !== undefined
    }
  }

  const readers = perElement(Readers, dwell.answerIn)

  return {
    dwell,
    observe(reader) {
      if (!isInSample(reader)) return
      noteQuestion(reader)
      readers.observe(reader)
    },
    forget(reader) {
      if (!isInSample(reader)) return
      if (isHeard(reader)) {
        leaving.add(reader)
        queueMicrotask(() => leaving.delete(reader))
      }
      readers.forget(reader)
    },
    streamed(reader) {
      noteQuestion(reader)
      dwell.setStreaming(reader.target.inferenceId, reader.streaming)
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
