import type { FeedbackClient, FeedbackTarget, Receipt } from '@feedback-signals/core'
import { type FeedbackSignalInput, slotOf } from '@feedback-signals/protocol'
import { rateOf } from './rateOf.ts'
import type { KindName, OptionsOf, TrackingOptions, Watched } from './trackingEngine.ts'
import type { TrackingSettings } from './trackingSettings.ts'

/** Of which answer a signal is, and what was said of its signals. */
export interface Teller<Options extends TrackingOptions = TrackingOptions> {
  readonly target: FeedbackTarget
  readonly options: Options
  readonly settings: TrackingSettings
}

/** Who watches an answer for a kind of tracking, to be told of its signals. */
export const tellerOf = <Kind extends KindName>(watched: Watched, kind: Kind): Teller<OptionsOf[Kind]> => ({
  target: watched.target,
  settings: watched.settings,
  options: watched.optionsOf(kind),
})

const USUAL_MOST = 10

/** Slots that answers have told of, by client and inference. */
const told = new WeakMap<FeedbackClient, Map<string, Set<string>>>()

function mayTell(client: FeedbackClient, { target, options, settings }: Teller, slot: string): boolean {
  const most = options.maxSignals ?? settings.maxSignals ?? USUAL_MOST
  const answers = told.get(client) ?? new Map<string, Set<string>>()
  const slots = answers.get(target.inferenceId) ?? new Set()
  if (!slots.has(slot) && slots.size >= most) return false
  told.set(client, answers.set(target.inferenceId, slots.add(slot)))
  return true
}

/** Slots that an answer has told of. */
export const toldOf = (client: FeedbackClient, inferenceId: string): string[] => [
  ...(told.get(client)?.get(inferenceId) ?? []),
]

/** Forgets what answers have told of, as when the consent is withdrawn. */
export const forgetTold = (client: FeedbackClient): boolean => told.delete(client)

/**
 * Submits what was observed of an answer, within what the person and the app allow, and tells everybody who asked for it.
 *
 * @throws FeedbackError as `client.submit`.
 */
export function submitWatched(
  client: FeedbackClient,
  everybody: readonly Teller[],
  signal: FeedbackSignalInput,
): Receipt | undefined {
  const [first] = everybody
  const slot = slotOf(signal.signal_name, signal.metadata) ?? ''
  if (!first || !client.allows('implicit') || !mayTell(client, first, slot)) return undefined
  const rate = rateOf(first)
  const sent = rate < 1 ? { ...signal, metadata: { ...signal.metadata, sample_rate: rate } } : signal
  const receipt = client.submit(first.target, sent)
  for (const { options } of everybody) options.onSignal?.(sent)
  return receipt
}
