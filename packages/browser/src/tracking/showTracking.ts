import type { FeedbackClient } from '@feedback-signals/core'
import { openOverlay } from '../observers/overlay/openOverlay.ts'
import type { OverlayAnswer } from '../observers/overlay/overlayAnswer.ts'
import { actionTracking } from './actionTracking.ts'
import { copyTracking } from './copyTracking.ts'
import { dwellTracking } from './dwellTracking.ts'
import { ignoreTracking } from './ignoreTracking.ts'
import { isSampled } from './isSampled.ts'
import { perPage } from './perPage.ts'
import { rateOf } from './rateOf.ts'
import { toldOf } from './submitWatched.ts'
import type { TrackingOptions, Watched } from './trackingEngine.ts'

const overlays = perPage<true>()

const statusOf = (client: FeedbackClient, watched: Watched<TrackingOptions>): OverlayAnswer['status'] => {
  if (!client.allows('implicit')) return 'no_consent'
  return isSampled(watched.target.inferenceId, rateOf(watched)) ? 'measured' : 'sampled_out'
}

const kinds = [copyTracking, dwellTracking, ignoreTracking, actionTracking]

function* answersIn(client: FeedbackClient, page: Document): Generator<OverlayAnswer> {
  const shown = new Set<Element>()
  for (const watched of kinds.flatMap<Watched<TrackingOptions>>((kind) => [
    ...kind.of(client, page).answers(),
  ])) {
    const { element, settings, target } = watched
    if (!element || !settings.debug || shown.has(element)) continue
    shown.add(element)
    yield {
      element,
      status: statusOf(client, watched),
      ...dwellTracking.of(client, page).get()?.get(target.inferenceId),
      copiedFraction: copyTracking.of(client, page).get()?.get(target.inferenceId).copiedFraction,
      isIgnored: ignoreTracking.of(client, page).get()?.get(target.inferenceId).ignored,
      signals: toldOf(client, target.inferenceId),
    }
  }
}

/** Draws what is measured over the answers of a client in a page, until none of them asks for it any more. */
export function showTracking(client: FeedbackClient, page: Document): void {
  const open = () => {
    const close = openOverlay({
      document: page,
      answers() {
        const answers = [...answersIn(client, page)]
        // Once it has drawn nothing, as it asks in the middle of drawing.
        if (!answers.length) queueMicrotask(hide)
        return answers
      },
    })
    const hide = () => {
      close()
      overlays.forget(client, page)
    }
    return true as const
  }
  overlays.of(client, page, open)
}
