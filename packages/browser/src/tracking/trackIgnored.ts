import { decodeFeedbackToken, type FeedbackTarget, withdrawal } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { ignoredSignal } from '../observers/ignore/ignoredSignal.ts'
import { createIgnoreEngine } from '../observers/ignore/ignoreEngine.ts'
import { actionsOf } from './actionsOf.ts'
import { createMeasured } from './createMeasured.ts'
import type { IgnoreState, IgnoreTrackingEngine } from './ignoreTracking.ts'
import { isInSample } from './isInSample.ts'
import { onQuestion } from './questions.ts'
import { readingOf } from './sharedReading.ts'
import { forgetTold, submitWatched, tellerOf } from './submitWatched.ts'
import type { StartTracking } from './trackingEngine.ts'

/** Milliseconds by which the clocks of gateway and page may differ. */
const CLOCKS_MS = 60_000

const isOfThisVisit = ({ token }: FeedbackTarget) =>
  decodeFeedbackToken(token).iat * 1000 > performance.timeOrigin - CLOCKS_MS

/** What says of itself whether the answer was used. */
const OWN = /^(dwell_time|ignored)$/

/** Observes which answers are ignored. */
export const trackIgnored: StartTracking<IgnoreTrackingEngine> = (client, page, settings) => {
  const reading = readingOf(client, page, settings)
  const ignore = createIgnoreEngine(reading.dwell, settings.ignoring)
  const measured = createMeasured<IgnoreState>()
  const change = (inferenceId: string, state: Partial<IgnoreState>) =>
    measured.set(inferenceId, { ignored: false, dismissed: false, ...measured.get(inferenceId), ...state })

  const observed = new Map<object, () => void>()

  const undos = [
    onQuestion(client, () => {
      reading.dwell.end()
      ignore.askedNext()
    }),
    // Who votes on it, or copies of it, has not ignored it.
    client.onEvent(({ status, inferenceId, signal }) => {
      if (status === 'queued' && !OWN.test(signal.signal_name ?? '')) ignore.used(inferenceId)
    }),
  ]

  return {
    observe(watched) {
      const { inferenceId } = watched.target
      if (!isInSample(watched, 'ignore')) return
      const tell = (signal: FeedbackSignalInput) =>
        submitWatched(client, [tellerOf(watched, 'ignore')], signal)
      reading.observe(watched, 'ignore')
      const stopIgnoring = ignore.observe(inferenceId, {
        onIgnored(ignored) {
          if (!(watched.optionsOf('ignore').isNew ?? isOfThisVisit(watched.target))) return
          change(inferenceId, { ignored: true })
          tell(ignoredSignal(ignored))
        },
        onReturned() {
          if (!measured.get(inferenceId)?.ignored) return
          change(inferenceId, { ignored: false })
          tell(withdrawal('ignored'))
        },
      })
      observed.set(watched, () => {
        reading.forget(watched, 'ignore')
        stopIgnoring()
      })
    },
    forget(watched) {
      observed.get(watched)?.()
      observed.delete(watched)
    },
    streamed: reading.streamed,
    dismiss(watched, details) {
      const { inferenceId } = watched.target
      change(inferenceId, { dismissed: true })
      const signal = actionsOf(client, page, settings).dismissed(inferenceId, details)
      submitWatched(client, [tellerOf(watched, 'ignore')], signal)
    },
    get: measured.get,
    subscribe: measured.subscribe,
    stop() {
      for (const undo of undos) undo()
      ignore.clear()
      reading.stop()
      forgetTold(client)
    },
  }
}
