import { createDwellEngine } from '../observers/dwell/dwellEngine.ts'
import { dwellSignal } from '../observers/dwell/dwellSignal.ts'
import type { DwellTrackingEngine, DwellTrackingOptions } from './dwellTracking.ts'
import { isSampled } from './isSampled.ts'
import { oneAnElement } from './oneAnElement.ts'
import { onQuestion, questionAsked } from './questions.ts'
import { rateOf } from './rateOf.ts'
import { forgetTold, submitWatched } from './submitWatched.ts'
import type { StartTracking } from './trackingEngine.ts'

/** Observes how answers are read. */
export const trackReading: StartTracking<DwellTrackingEngine> = (client, { reading }) => {
  const engine = createDwellEngine(reading)
  /** Answers that were seen being written: each of them answers another question. */
  const written = new Set<string>()
  const stopListening = onQuestion(client, engine.end)

  const noteQuestion = (inferenceId: string) => {
    if (written.has(inferenceId)) return
    written.add(inferenceId)
    questionAsked(client)
  }

  const observe = oneAnElement<DwellTrackingOptions>((watched, everybody) => {
    const { inferenceId } = watched.target
    if (!isSampled(inferenceId, rateOf(watched))) return () => {}
    if (watched.streaming) noteQuestion(inferenceId)
    return engine.observe(watched.element, {
      inferenceId,
      expectedMs: watched.options.expectedMs,
      isStreaming: watched.streaming,
      onRead(state) {
        const strength = watched.options.strength?.(state.readShare)
        submitWatched(client, everybody(), { ...dwellSignal(state), ...strength })
      },
    })
  })

  return {
    observe,
    get: engine.get,
    subscribe: engine.subscribe,
    stop() {
      stopListening()
      forgetTold(client)
    },
  }
}
