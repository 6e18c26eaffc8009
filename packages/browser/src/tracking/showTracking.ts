import type { FeedbackClient } from '@feedback-signals/core'
import { openOverlay } from '../observers/overlay/openOverlay.ts'
import type { OverlayAnswer } from '../observers/overlay/overlayAnswer.ts'
import { crowdOf } from './crowd.ts'
import { isInSample } from './isInSample.ts'
import { perPage } from './perPage.ts'
import { toldOf } from './submitWatched.ts'
import type { KindName, Watched } from './trackingEngine.ts'

/** Tells what a kind of tracking has measured of an answer. */
type Measured = (inferenceId: string) => unknown

type Kinds = Map<KindName, Measured>

const pages = perPage<Kinds>()

const statusOf = (client: FeedbackClient, watched: Watched, kinds: Kinds): OverlayAnswer['status'] => {
  if (!client.allows('implicit')) return 'no_consent'
  const isMeasured = [...kinds.keys()].some((kind) => watched.isFor(kind) && isInSample(watched, kind))
  return isMeasured ? 'measured' : 'sampled_out'
}

/** What all kinds have measured of an answer, each under names of its own. */
const measuredOf = (kinds: Kinds, inferenceId: string): Partial<OverlayAnswer> => {
  const states = Array.from(kinds.values(), (measured) => measured(inferenceId))
  const { ignored, ...measured } = Object.assign({}, ...states)
  return { ...measured, isIgnored: ignored }
}

function* answersIn(client: FeedbackClient, page: Document, kinds: Kinds): Generator<OverlayAnswer> {
  const shown = new Set<Element>()
  for (const watched of crowdOf(client, page).all()) {
    const { element, settings, target } = watched
    if (!element || !settings.debug || shown.has(element)) continue
    shown.add(element)
    yield {
      ...measuredOf(kinds, target.inferenceId),
      element,
      status: statusOf(client, watched, kinds),
      signals: toldOf(client, target.inferenceId),
    }
  }
}

function open(client: FeedbackClient, page: Document): Kinds {
  const kinds: Kinds = new Map()
  const close = openOverlay({
    document: page,
    answers() {
      const answers = [...answersIn(client, page, kinds)]
      // Once it has drawn nothing, as it asks in the middle of drawing.
      if (!answers.length) queueMicrotask(hide)
      return answers
    },
  })
  const hide = () => {
    close()
    pages.forget(client, page)
  }
  return kinds
}

/**
 * Draws what is measured over the answers of a client in a page, until none of them asks for it any more.
 *
 * @param kind - what is measured by `measured`, beside what other kinds do.
 */
export function showTracking(
  client: FeedbackClient,
  page: Document,
  kind: KindName,
  measured: Measured,
): void {
  pages.of(client, page, () => open(client, page)).set(kind, measured)
}
