import type { FeedbackClient } from '@feedback-signals/core'
import { createLazyEngine, type LazyEngine } from './lazyEngine.ts'
import { perPage } from './perPage.ts'
import type { EngineOf, KindName, OptionsOf, StartTracking, TrackingKind } from './trackingEngine.ts'

/** How a kind of tracking is done. */
interface Engines<Name extends KindName> {
  /** Options that an engine reads as it begins to observe: it begins anew when they change. */
  readonly fixed: readonly (keyof OptionsOf[Name] & string)[]
  /** Whether answers are observed that are in no element. */
  readonly anywhere?: boolean
  /** The one for the answers of a client in a document. */
  of(client: FeedbackClient, page: Document): LazyEngine<EngineOf[Name]>
}

function engines<Name extends KindName>(
  name: Name,
  load: () => Promise<StartTracking<EngineOf[Name]>>,
  how: Omit<Engines<Name>, 'of'>,
): Engines<Name> {
  const all = perPage<LazyEngine<EngineOf[Name]>>()
  return {
    ...how,
    of: (client, page) =>
      all.of(client, page, () => createLazyEngine<EngineOf[Name]>(client, page, name, load)),
  }
}

/** Of each kind. */
export const enginesOf: { readonly [Name in KindName]: Engines<Name> } = {
  copy: engines('copy', async () => (await import('./trackCopies.ts')).trackCopies, {
    fixed: ['includeText'],
  }),
  dwell: engines('dwell', async () => (await import('./trackReading.ts')).trackReading, {
    fixed: ['expectedMs'],
  }),
  ignore: engines('ignore', async () => (await import('./trackIgnored.ts')).trackIgnored, { fixed: [] }),
  actions: engines('actions', async () => (await import('./trackActions.ts')).trackActions, {
    fixed: ['links', 'includeUrl', 'includeText'],
    anywhere: true,
  }),
}

/**
 * What a kind of tracking has measured of a client's answers in a document, for who shows it elsewhere than in the answers.
 *
 * @example
 * const reading = trackingOf(dwellTracking, client, document)
 * const leave = reading.subscribe(inferenceId, () => show(reading.get()?.get(inferenceId)))
 */
export const trackingOf = <Name extends KindName>(
  { name }: TrackingKind<Name>,
  client: FeedbackClient,
  page: Document,
): LazyEngine<EngineOf[Name]> => enginesOf[name].of(client, page)
