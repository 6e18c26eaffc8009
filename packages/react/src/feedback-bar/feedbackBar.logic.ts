import type { FeedbackSignalInput } from '@feedback-signals/protocol'

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

/** The signal of one of the bar's buttons, with what the app says in place of it. */
export function signalFor(
  name: FeedbackBarSignalName,
  own: FeedbackSignalInput,
  signal: FeedbackBarSignal | undefined,
): FeedbackSignalInput {
  const fields = typeof signal === 'function' ? signal(name) : signal
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
