import type { FeedbackTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { addCopyAnswer, copyAnswerIn, removeCopyAnswer } from '../observers/copy/copyAnswers.ts'
import { forgetCopies } from '../observers/copy/copyRecord.ts'
import { type CopyOptions, reportCopy } from '../observers/copy/observeCopy.ts'
import type { TrackedAnswer } from '../observers/copy/trackedAnswer.ts'
import type { CopyState, CopyTrackingEngine, CopyTrackingOptions } from './copyTracking.ts'
import { createMeasured } from './createMeasured.ts'
import { isInSample } from './isInSample.ts'
import { perElement, Watchers } from './perElement.ts'
import { forgetTold, submitWatched } from './submitWatched.ts'
import type { StartTracking, Watched } from './trackingEngine.ts'

const stateOf = ({ copied_fraction, copied_chars }: Record<string, unknown> = {}): CopyState => ({
  copied: true,
  copiedFraction: Number(copied_fraction),
  copiedChars: Number(copied_chars),
})

/** Observes what is copied of answers. */
export const trackCopies: StartTracking<CopyTrackingEngine> = (client, page) => {
  const measured = createMeasured<CopyState>()

  class Copied
    extends Watchers<Watched<CopyTrackingOptions>>
    implements TrackedAnswer, CopyOptions<FeedbackTarget>
  {
    get options() {
      return this
    }
    get target() {
      return this.first.target
    }
    get includeText() {
      return this.all.some(({ options }) => options.includeText)
    }
    get strength() {
      return this.first.options.strength
    }
    submit({ inferenceId }: FeedbackTarget, signal: FeedbackSignalInput) {
      measured.set(inferenceId, stateOf(signal.metadata ?? {}))
      submitWatched(client, this.all, signal)
    }
    begin(element: Element) {
      addCopyAnswer(page, element, this)
    }
    end(element: Element) {
      removeCopyAnswer(page, element, this)
    }
    changes({ options }: Watched<CopyTrackingOptions>) {
      return !!options.includeText
    }
  }

  const { observe, forget } = perElement(Copied, (element) => copyAnswerIn(page, element))

  return {
    observe(watched) {
      if (isInSample(watched)) observe(watched)
    },
    forget,
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
