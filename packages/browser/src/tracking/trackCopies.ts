import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { addCopySource } from '../observers/copy/copyAnswers.ts'
import { forgetCopies } from '../observers/copy/copyRecord.ts'
import { rememberRoots } from '../observers/copy/knownRoots.ts'
import { reportCopy } from '../observers/copy/observeCopy.ts'
import type { TrackedAnswer } from '../observers/copy/trackedAnswer.ts'
import type { CopyState, CopyTrackingEngine } from './copyTracking.ts'
import { createMeasured } from './createMeasured.ts'
import { isInSample } from './isInSample.ts'
import { forgetTold, submitWatched, tellerOf } from './submitWatched.ts'
import type { StartTracking } from './trackingEngine.ts'
import { watchedIn } from './watchedIn.ts'

const stateOf = ({ copied_fraction, copied_chars }: Record<string, unknown> = {}): CopyState => ({
  copied: true,
  copiedFraction: Number(copied_fraction),
  copiedChars: Number(copied_chars),
})

/** Observes what is copied of answers. */
export const trackCopies: StartTracking<CopyTrackingEngine> = (client, page) => {
  const measured = createMeasured<CopyState>()

  const watchersIn = (node: Node) =>
    watchedIn(node, client).filter((watched) => watched.isFor('copy') && isInSample(watched, 'copy'))

  /** Made when something is copied: until then, nothing is kept of an answer but who watches it. */
  const answerIn = (node: Node): TrackedAnswer | undefined => {
    const all = watchersIn(node)
    // Where they watch different answers, as when a row is given another, the newest holds.
    const newest = all.at(-1)
    if (!newest) return undefined
    const { target } = newest
    const tellers = all
      .filter((watched) => watched.target.inferenceId === target.inferenceId)
      .map((watched) => tellerOf(watched, 'copy'))
    const submit = (_: object, signal: FeedbackSignalInput) => {
      measured.set(target.inferenceId, stateOf(signal.metadata ?? {}))
      submitWatched(client, tellers, signal)
    }
    const includeText = tellers.some(({ options }) => options.includeText)
    return { options: { target, submit, includeText, strength: tellers[0]?.options.strength } }
  }

  // A button of the kit copies, too, and says so to the client alone.
  const stopHearing = client.onEvent(({ status, inferenceId, signal }) => {
    const isCopy = status === 'queued' && signal.signal_name === 'copied_to_clipboard'
    if (isCopy) measured.set(inferenceId, stateOf(signal.metadata ?? {}))
  })

  let count = 0
  let stopWatching = () => {}

  return {
    observe({ element }) {
      if (!element) return
      rememberRoots(element)
      if (!count)
        stopWatching = addCopySource(page, { has: (node) => watchersIn(node).length > 0, get: answerIn })
      count += 1
    },
    forget({ element }) {
      if (!element) return
      count -= 1
      if (!count) stopWatching()
    },
    get: measured.get,
    subscribe: measured.subscribe,
    report(part, written) {
      // That it failed is told to the app, which has the promise.
      reportCopy(part, written).catch(() => {})
    },
    stop() {
      stopHearing()
      forgetCopies()
      forgetTold(client)
    },
  }
}
