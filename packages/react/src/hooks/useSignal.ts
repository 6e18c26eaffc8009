'use client'
import type { FeedbackClient, FeedbackTarget, Receipt, SlotState } from '@feedback-signals/browser'
import { slotOf } from '@feedback-signals/protocol'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { required } from '../internal/required.ts'
import { useSurroundings } from '../provider/FeedbackContext.ts'
import { followWhenRead } from './followWhenRead.ts'
import { ownSignal, type SignalFields } from './ownSignal.ts'

/** Options of `useSignal`: the answer, and what each signal says unless `submit` says otherwise. */
export interface UseSignalOptions extends SignalFields {
  /**
   * The answer's target; `null` until there is one.
   * @default that of the surrounding `<Feedback>`
   */
  target?: FeedbackTarget | null | undefined
}

/** A signal of an app. Who reads its state while rendering renders again when it changes. */
export interface OwnSignal extends Pick<SlotState, 'signal' | 'status' | 'error'> {
  /**
   * Submits the signal, in place of the one before. Without consent to its type nothing is kept: the receipt and
   * `client.onDead` say so.
   *
   * @throws Error where there is no target, FeedbackError `signal_invalid` where nobody says a score, and the errors of
   *   the client's `submit`.
   */
  submit(fields?: SignalFields): Receipt
  /** Takes the signal back, if it has been submitted. */
  withdraw(): Receipt | undefined
}

const nowhere = { inferenceId: '' }

function createOwnSignal(
  client: FeedbackClient,
  target: FeedbackTarget | null | undefined,
  name: string,
  part?: string,
) {
  const slot = client.slot(target ?? nowhere, slotOf(name, part ? { signal_slot: part } : null) ?? name)
  const store = followWhenRead(slot)
  let defaults: SignalFields = {}
  const submit = (fields: SignalFields = {}) =>
    client.submit(required(target, 'the target of the answer'), ownSignal(name, defaults, fields))
  const own: OwnSignal = {
    get signal() {
      return store.get().signal
    },
    get status() {
      return store.get().status
    },
    get error() {
      return store.get().error
    },
    submit,
    withdraw: () => (slot.get().signal ? submit({ score: 0, weight: 0 }) : undefined),
  }
  return {
    own,
    store,
    say(fields: SignalFields) {
      defaults = fields
    },
  }
}

/**
 * A signal of the app's own, such as a pin or a report, which stands once for an answer: submitted again it replaces the
 * one before, and it can be taken back. Neither sampled nor counted, since the app decides when there is one; an implicit
 * one needs the consent of the person.
 *
 * @param name - such as `pinned`; one of the kit's has its defaults.
 * @returns the same object until it is about another answer. Costs no render unless its state is read.
 * @throws Error outside of `<FeedbackProvider>`.
 *
 * @example
 * const pin = useSignal('pinned', { score: 0.6, weight: 0.5, signal_type: 'implicit' })
 * <button aria-pressed={!!pin.signal} onClick={() => (pin.signal ? pin.withdraw() : pin.submit())}>Pin</button>
 */
export function useSignal(name: string, options: UseSignalOptions = {}): OwnSignal {
  const { client, target: inScope } = useSurroundings()
  const { target = inScope, ...fields } = options
  const { signal_slot } = fields.metadata ?? {}
  const { own, store, say } = useMemo(
    () => createOwnSignal(client, target, name, signal_slot),
    [client, target, name, signal_slot],
  )
  useSyncExternalStore(store.subscribe, store.getVersion, store.getVersionOfServer)
  useEffect(() => say(fields))
  return own
}
