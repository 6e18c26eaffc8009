import type { FeedbackClient } from '@feedback-signals/core'
import { createDwellEngine, type DwellEngine } from '../observers/dwell/dwellEngine.ts'
import { dwellSignal } from '../observers/dwell/dwellSignal.ts'
import type { DwellTrackingOptions } from './dwellTracking.ts'
import { isSampled } from './isSampled.ts'
import { perElement } from './perElement.ts'
import { perPage } from './perPage.ts'
import { onQuestion, questionAsked } from './questions.ts'
import { rateOf } from './rateOf.ts'
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
  readonly dwell: DwellEngine
  /** Returns the undo. */
  observe(reader: Reader): () => void
  streamed(reader: Reader): void
  stop(): void
}

const isHeard = (reader: Reader) => !reader.isSilent

function createReading(
  client: FeedbackClient,
  { reading }: TrackingSettings,
  forget: () => void,
): SharedReading {
  const dwell = createDwellEngine(reading)
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

  const observe = perElement<DwellTrackingOptions, Reader>(
    (element, watchers) => {
      const [{ target, streaming }] = watchers.all
      const told = watchers.all.find(({ options }) => options.expectedMs !== undefined)
      return dwell.observe(element, {
        inferenceId: target.inferenceId,
        expectedMs: told?.options.expectedMs,
        isStreaming: streaming,
        onRead(state) {
          const stayed = watchers.all.filter(isHeard)
          const hearers = stayed.length ? stayed : [...leaving].filter((reader) => reader.element === element)
          const strength = hearers[0]?.options.strength?.(state.readShare)
          submitWatched(client, hearers, { ...dwellSignal(state), ...strength })
        },
      })
    },
    ({ expectedMs }) => expectedMs !== undefined,
  )

  return {
    dwell,
    observe(reader) {
      if (!isSampled(reader.target.inferenceId, rateOf(reader))) return () => {}
      noteQuestion(reader)
      const undo = observe(reader)
      return () => {
        if (isHeard(reader)) {
          leaving.add(reader)
          queueMicrotask(() => leaving.delete(reader))
        }
        undo()
      }
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
