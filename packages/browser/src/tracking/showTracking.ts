import type { FeedbackClient } from '@feedback-signals/core'
import { openOverlay } from '../observers/overlay/openOverlay.ts'
import type { OverlayAnswer } from '../observers/overlay/overlayAnswer.ts'
import { isInSample } from './isInSample.ts'
import { perPage } from './perPage.ts'
import { toldOf } from './submitWatched.ts'
import type { TrackingOptions, Watched } from './trackingEngine.ts'

/** One kind of tracking, as it is shown. */
export interface ShownTracking {
  /** All that are to be observed. */
  readonly answers: ReadonlySet<Watched<TrackingOptions>>
  /** What was measured of an answer. */
  get(inferenceId: string): unknown
}

/** By what identifies it, as each kind asks again with each answer. */
type Kinds = Map<ShownTracking['answers'], ShownTracking>

const pages = perPage<Kinds>()

const statusOf = (client: FeedbackClient, watched: Watched<TrackingOptions>): OverlayAnswer['status'] => {
  if (!client.allows('implicit')) return 'no_consent'
  return isInSample(watched) ? 'measured' : 'sampled_out'
}

/** What all kinds have measured of an answer, each under names of its own. */
const measuredOf = (kinds: Kinds, inferenceId: string): Partial<OverlayAnswer> => {
  const states = Array.from(kinds.values(), (kind) => kind.get(inferenceId))
  const { ignored, ...measured } = Object.assign({}, ...states)
  return { ...measured, isIgnored: ignored }
}

function* answersIn(client: FeedbackClient, kinds: Kinds): Generator<OverlayAnswer> {
  const shown = new Set<Element>()
  for (const watched of Array.from(kinds.keys(), (answers) => [...answers]).flat()) {
    const { element, settings, target } = watched
    if (!element || !settings.debug || shown.has(element)) continue
    shown.add(element)
    yield {
      ...measuredOf(kinds, target.inferenceId),
      element,
      status: statusOf(client, watched),
      signals: toldOf(client, target.inferenceId),
    }
  }
}

function open(client: FeedbackClient, page: Document): Kinds {
  const kinds: Kinds = new Map()
  const close = openOverlay({
    document: page,
    answers() {
      const answers = [...answersIn(client, kinds)]
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

/** Draws what is measured over the answers of a client in a page, until none of them asks for it any more. */
export function showTracking(client: FeedbackClient, page: Document, kind: ShownTracking): void {
  pages.of(client, page, () => open(client, page)).set(kind.answers, kind)
}
