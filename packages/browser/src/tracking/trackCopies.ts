import { forgetCopies } from '../observers/copy/copyRecord.ts'
import { copyStrength } from '../observers/copy/copyStrength.ts'
import { observeCopy, reportCopy } from '../observers/copy/observeCopy.ts'
import type { CopyState, CopyTrackingEngine, CopyTrackingOptions } from './copyTracking.ts'
import { copyTracking } from './copyTracking.ts'
import { createMeasured } from './createMeasured.ts'
import { isSampled } from './isSampled.ts'
import { oneAnElement } from './oneAnElement.ts'
import { rateOf } from './rateOf.ts'
import { forgetTold, submitWatched } from './submitWatched.ts'
import type { StartTracking } from './trackingEngine.ts'

const stateOf = (metadata: object | null | undefined): CopyState => {
  const { copied_fraction, copied_chars }: { copied_fraction?: unknown; copied_chars?: unknown } = {
    ...metadata,
  }
  return { copied: true, copiedFraction: Number(copied_fraction), copiedChars: Number(copied_chars) }
}

/** Observes what is copied of answers. */
export const trackCopies: StartTracking<CopyTrackingEngine> = (client) => {
  const measured = createMeasured(copyTracking.unmeasured)

  const observe = oneAnElement<CopyTrackingOptions>((watched, everybody) => {
    const { target, options, element } = watched
    if (!isSampled(target.inferenceId, rateOf(watched))) return () => {}
    return observeCopy(element, {
      target,
      includeText: options.includeText,
      strength: (share) => (watched.options.strength ?? copyStrength)(share),
      submit({ inferenceId }, signal) {
        measured.set(inferenceId, stateOf(signal.metadata))
        submitWatched(client, everybody(), signal)
      },
    })
  })

  return {
    observe,
    get: measured.get,
    subscribe: measured.subscribe,
    report: reportCopy,
    stop() {
      forgetCopies()
      forgetTold(client)
    },
  }
}
