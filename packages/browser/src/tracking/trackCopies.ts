import type { FeedbackTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { forgetCopies } from '../observers/copy/copyRecord.ts'
import { type CopyOptions, observeCopy, reportCopy } from '../observers/copy/observeCopy.ts'
import type { CopyState, CopyTrackingEngine, CopyTrackingOptions } from './copyTracking.ts'
import { createMeasured } from './createMeasured.ts'
import { isSampled } from './isSampled.ts'
import { perElement, type Watchers } from './perElement.ts'
import { rateOf } from './rateOf.ts'
import { forgetTold, submitWatched } from './submitWatched.ts'
import type { StartTracking, Watched } from './trackingEngine.ts'

const stateOf = ({ copied_fraction, copied_chars }: Record<string, unknown> = {}): CopyState => ({
  copied: true,
  copiedFraction: Number(copied_fraction),
  copiedChars: Number(copied_chars),
})

/** Observes what is copied of answers. */
export const trackCopies: StartTracking<CopyTrackingEngine> = (client) => {
  const measured = createMeasured<CopyState>()

  /** A class, as there is one for each of thousands of answers. */
  class Copied implements CopyOptions<FeedbackTarget> {
    private readonly watchers: Watchers<Watched<CopyTrackingOptions>>

    constructor(watchers: Watchers<Watched<CopyTrackingOptions>>) {
      this.watchers = watchers
    }
    get target() {
      return this.watchers.all[0].target
    }
    get includeText() {
      return this.watchers.all.some(({ options }) => options.includeText)
    }
    get strength() {
      return this.watchers.all[0].options.strength
    }
    submit({ inferenceId }: FeedbackTarget, signal: FeedbackSignalInput) {
      measured.set(inferenceId, stateOf(signal.metadata ?? {}))
      submitWatched(client, this.watchers.all, signal)
    }
  }

  const observe = perElement<CopyTrackingOptions>(
    (element, watchers) => observeCopy(element, new Copied(watchers)),
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
