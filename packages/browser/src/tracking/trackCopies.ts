import { forgetCopies } from '../observers/copy/copyRecord.ts'
import { copyStrength } from '../observers/copy/copyStrength.ts'
import { observeCopy, reportCopy } from '../observers/copy/observeCopy.ts'
import type { CopyState, CopyTrackingEngine, CopyTrackingOptions } from './copyTracking.ts'
import { createMeasured } from './createMeasured.ts'
import { isSampled } from './isSampled.ts'
import { perElement } from './perElement.ts'
import { rateOf } from './rateOf.ts'
import { forgetTold, submitWatched } from './submitWatched.ts'
import type { StartTracking } from './trackingEngine.ts'

const stateOf = ({ copied_fraction, copied_chars }: Record<string, unknown> = {}): CopyState => ({
  copied: true,
  copiedFraction: Number(copied_fraction),
  copiedChars: Number(copied_chars),
})

/** Observes what is copied of answers. */
export const trackCopies: StartTracking<CopyTrackingEngine> = (client) => {
  const measured = createMeasured<CopyState>()

  const observe = perElement<CopyTrackingOptions>(
    (element, watchers) =>
      observeCopy(element, {
        target: watchers.all[0].target,
        includeText: watchers.all.some(({ options }) => options.includeText),
        strength: (share) => (watchers.all[0].options.strength ?? copyStrength)(share),
        submit({ inferenceId }, signal) {
          measured.set(inferenceId, stateOf(signal.metadata ?? {}))
          submitWatched(client, watchers.all, signal)
        },
      }),
    ({ includeText }) => !!includeText,
  )

  return {
    observe: (watched) =>
      isSampled(watched.target.inferenceId, rateOf(watched)) ? observe(watched) : () => {},
    get: measured.get,
    subscribe: measured.subscribe,
    report(part, written) {
      // That it failed is told to the app, which has the promise.
      reportCopy(part, written).catch(() => {})
    },
    stop() {
      forgetCopies()
      forgetTold(client)
    },
  }
}
