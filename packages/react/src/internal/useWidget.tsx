'use client'
import type { Receipt, SlotState, TokenState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { type ComponentPropsWithoutRef, useMemo, useSyncExternalStore } from 'react'
import type { Locale } from '../locales/Locale.ts'
import { type FeedbackScope, useAnswerInScope } from '../provider/FeedbackContext.ts'
import type { DeliveryLabels } from './deliveryLabels.ts'
import { followSlot } from './followSlot.ts'
import { statusGetter } from './statusGetter.tsx'

/** Options that every widget takes. */
export interface WidgetOptions<Labels> {
  /**
   * Whether no input is taken.
   * @default false
   */
  disabled?: boolean | undefined
  /**
   * Words in place of those of the provider's locale.
   * @default English
   */
  labels?: Partial<Labels> | undefined
}

/** The state of every widget for CSS. */
export interface WidgetDataAttributes {
  'data-status': SlotState['status']
  'data-disabled': '' | undefined
}

/** What every widget is made of. */
export interface Widget<Labels> {
  slot: SlotState
  labels: Labels
  /** Whether input is ignored: by the option, or since the answer cannot be rated now. */
  disabled: boolean
  /** Why the answer cannot be rated now, in words. */
  reason: string | undefined
  /** What to tell about delivery, in words: not sent yet, or not saved. */
  notice: string | undefined
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
  attributes: WidgetDataAttributes
  submit(signal: FeedbackSignalInput): Receipt
  /** With the notice and a button to retry as children, unless others are given. */
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}

/** What keeps an answer from being rated has a label that says so; a good token has none. */
type Obstacle = 'streaming' | TokenState

/** What a widget of several slots tells in its own way. */
interface Told<Labels> {
  /** That it was refused. */
  failure?: (labels: Labels) => string
  /** Submits again what was refused. */
  resubmit?: (failed: FeedbackSignalInput) => void
}

/**
 * What all widgets share: what the slot holds, the words, whether the answer can be rated now, and what to tell of
 * delivery.
 *
 * @param slotName - of the answer in scope, such as `thumbs`.
 * @param part - of the locale.
 */
export function useWidget<Labels extends DeliveryLabels>(
  slotName: string,
  part: Exclude<keyof Locale, 'lang'>,
  english: Labels,
  options: WidgetOptions<Labels>,
): Widget<Labels> {
  const { client, target, locale, streaming, submit } = useAnswerInScope()
  const store = useMemo(() => followSlot(client, target, slotName), [client, target, slotName])
  const { slot, tokenState } = useSyncExternalStore(store.subscribe, store.get, store.getOfServer)
  return widgetOf({ client, locale, streaming, submit, tokenState }, slot, part, english, options)
}

/** The same of any scope and slot: for widgets of several answers, or with several slots. */
export function widgetOf<Labels extends DeliveryLabels>(
  { client, locale, streaming, tokenState, submit }: Omit<FeedbackScope, 'target' | 'tracking'>,
  slot: SlotState,
  part: Exclude<keyof Locale, 'lang'>,
  english: Labels,
  { disabled: off, labels: words }: WidgetOptions<Labels>,
  { failure = ({ failed }) => failed, resubmit = submit }: Told<Labels> = {},
): Widget<Labels> {
  const { error, failed, status } = slot
  // Delivery last: English has its words in every part, and an app that changes them means all widgets.
  const labels: Labels =
    locale || words ? { ...english, ...locale?.[part], ...locale?.delivery, ...words } : english
  // One that is being written may have no target yet: it is coming.
  const obstacle: Obstacle = streaming ? 'streaming' : tokenState
  const reasons: Partial<Record<Obstacle, string>> = labels
  const reason = reasons[obstacle]
  const disabled = !!off || obstacle in english
  const notice = failed ? failure(labels) : error ? labels.queued : undefined
  const retry = error && !disabled ? () => void (failed ? resubmit(failed) : client.flush()) : undefined
  const attributes: WidgetDataAttributes = {
    'data-status': status,
    'data-disabled': disabled ? '' : undefined,
  }

  return {
    slot,
    labels,
    disabled,
    reason,
    notice,
    retry,
    attributes,
    submit,
    getStatusProps: statusGetter(notice, retry, labels.retry, attributes),
  }
}
