import { buildSignal } from '@feedback-signals/browser'
import type { FeedbackSignalInput, JsonObject } from '@feedback-signals/protocol'

/** The buttons that the bar has of its own. */
export type FeedbackBarAction = 'copy' | 'edit' | 'share' | 'regenerate'

/** What came of the newest action. */
export type FeedbackBarStatus = 'idle' | 'copied' | 'shared' | 'failed'

/** What the bar's own buttons send. */
export type FeedbackBarSignalName = 'copied_to_clipboard' | 'shared' | 'regenerated'

/** Fields of the bar's own signals in place of the defaults: the same for all, or by name. */
export type FeedbackBarSignal =
  | Partial<FeedbackSignalInput>
  | ((name: FeedbackBarSignalName) => Partial<FeedbackSignalInput> | undefined)

/** What a copy of a whole answer says beside its name: how much it was, and nothing of what it was. */
export const copyMetadata = (text: string): JsonObject => ({
  copied_chars: text.length,
  copied_fraction: 1,
  method: 'button',
})

/** The signal of one of the bar's buttons. */
export function signalFor(
  name: FeedbackBarSignalName,
  metadata: JsonObject | undefined,
  signal: FeedbackBarSignal | undefined,
): FeedbackSignalInput {
  const fields = typeof signal === 'function' ? signal(name) : signal
  const own = buildSignal(name, { metadata })
  return { ...own, ...fields, ...(own.metadata && { metadata: { ...own.metadata, ...fields?.metadata } }) }
}

/** Whether a slot already says what a signal would: then there is nothing to send. */
export function isSaid(signal: FeedbackSignalInput, held: FeedbackSignalInput | null): boolean {
  if (!held) return false
  const { metadata, ...fields } = signal
  const says = (object: object | null | undefined) => (entry: [string, unknown]) =>
    JSON.stringify(new Map(Object.entries(object ?? {})).get(entry[0])) === JSON.stringify(entry[1])
  return Object.entries(fields).every(says(held)) && Object.entries(metadata ?? {}).every(says(held.metadata))
}
