import { createMemoryStore, type FeedbackTarget, parseTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { onTestFinished, vi } from 'vitest'
import { createFeedbackClient, type FeedbackClientOptions } from '../createFeedbackClient.ts'
import type { DwellTrackingOptions } from '../tracking/dwellTracking.ts'
import type { KindName, StateOf, TrackingKind, TrackingOptions } from '../tracking/trackingEngine.ts'
import type { TrackingSettings } from '../tracking/trackingSettings.ts'
import { Watch } from '../tracking/watch.ts'
import { handClock } from './handClock.ts'
import { personAt } from './personAt.ts'

const encode = (claims: object) => btoa(JSON.stringify(claims)).replaceAll('=', '')

/** A target of an answer that was given now. */
export function newTarget(id: string = crypto.randomUUID(), issuedAt = Date.now()): FeedbackTarget {
  const iat = issuedAt / 1000
  const token = `head.${encode({ inference_id: id, iat, exp: iat + 3600 })}.signature`
  return parseTarget(JSON.stringify({ url: `https://gateway.test/demo/chat/feedback/${id}`, token }))
}

/** What is said of an answer and where it is. */
interface Place {
  element: Element | null
  target: FeedbackTarget
  streaming: boolean
  settings: TrackingSettings
}

type Options = TrackingOptions & DwellTrackingOptions

/** A page with a client, and somebody in front of it, for one test. */
export function trackedPage(options: FeedbackClientOptions = {}) {
  const person = personAt(document)
  const clock = handClock()
  const received: FeedbackSignalInput[] = []
  const client = createFeedbackClient({
    store: async () => createMemoryStore(),
    async fetch(input, init) {
      received.push(await new Request(input, init).json())
      return new Response(JSON.stringify({ id: 'row', message: 'stored' }), { status: 201 })
    },
    ...options,
  })
  const place = document.createElement('main')
  document.body.append(place)
  onTestFinished(() => {
    client.destroy()
    place.remove()
    window.scrollTo(0, 0)
  })
  const settings: TrackingSettings = { reading: { document: person.document, clock } }
  return {
    client,
    person,
    clock,
    received,
    place,
    settings,
    /** An answer of this height in the page. */
    answer(height = 400, text = 'word '.repeat(119)) {
      const element = document.createElement('article')
      element.style.cssText = `height: ${height}px; overflow: clip`
      element.textContent = text
      place.append(element)
      return element
    },
    /** Has an answer watched, as a view does that shows it. */
    observe<Name extends KindName>(
      kind: TrackingKind<Name>,
      element: Element | null,
      target: FeedbackTarget,
      options: Options,
    ) {
      const watch = new Probe(kind, { client, tracking: settings }, target)
      const { onChange } = watch
      const usual: Place = { element, target, streaming: false, settings }
      /** As it is shown again, with what has changed. */
      const update = (now: Partial<Place> = {}, said: Options = options) => {
        const { settings: tracking, ...place } = { ...usual, ...now }
        watch.say({ client, tracking }, { ...place, options: said })
        watch.update(place.element)
      }
      const stop = () => watch.stop()
      onTestFinished(stop)
      update()
      return { watch, onChange, update, stop }
    },
  }
}

/** Shows a value, as a view does while it renders. */
class Probe<Name extends KindName> extends Watch {
  readonly onChange = vi.fn()
  readonly kinds: readonly TrackingKind[]
  private readonly kind: TrackingKind<Name>

  constructor(kind: TrackingKind<Name>, ...answer: ConstructorParameters<typeof Watch>) {
    super(...answer)
    this.kind = kind
    this.kinds = [kind]
  }

  show<Key extends keyof StateOf[Name]>(key: Key): StateOf[Name][Key] {
    return this.read(this.kind, key)
  }

  override changed() {
    this.onChange()
  }
}
