import type { FeedbackError } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { ComponentPropsWithoutRef } from 'react'
import type { Thumb, ThumbsSignal, ThumbsStatus } from './thumbs.logic.ts'
import type { ThumbsDataAttributes } from './thumbsDataAttributes.ts'
import type { ThumbsLabels } from './thumbsLabels.ts'

/** Options of `useThumbs`, `Thumbs` and `Thumbs.Root`. None is needed. */
export interface ThumbsOptions {
  /** The vote, where the app holds it. Leave it out to have it held here. */
  value?: Thumb | null | undefined
  /**
   * The vote shown where this browser knows of none, such as one kept by the app's server.
   * @default null
   */
  defaultValue?: Thumb | null | undefined
  /** Called in the event with the new vote, `null` where it is taken back. */
  onValueChange?: ((value: Thumb | null) => void) | undefined
  /** Called with each signal of this widget, as it is submitted. */
  onSignal?: ((signal: FeedbackSignalInput) => void) | undefined
  /** Score, weight, rater or metadata in place of the defaults, for both votes or by vote. */
  signal?: ThumbsSignal | undefined
  /**
   * Whether no vote is taken.
   * @default false
   */
  disabled?: boolean | undefined
  /**
   * What becomes of the widget while the answer is being written.
   * @default 'disabled'
   */
  whileStreaming?: 'disabled' | 'hidden' | undefined
  /**
   * Words in place of the English ones.
   * @default thumbsLabels
   */
  labels?: Partial<ThumbsLabels> | undefined
}

/** What `useThumbs` returns. */
export interface ThumbsState {
  /** The vote shown: the app's where it is controlled, else this browser's newest that has not failed. */
  value: Thumb | null
  /** How far the newest vote has come. */
  status: ThumbsStatus
  /** Why the newest vote is not delivered. */
  error: FeedbackError | null
  /** Whether votes are ignored: by the option, or since the answer cannot be rated now. */
  disabled: boolean
  /** Why the answer cannot be rated now, in words. */
  reason: string | undefined
  /** What to tell about delivery, in words: not sent yet, or not saved. */
  notice: string | undefined
  labels: ThumbsLabels
  /** The data attributes that every part carries. */
  attributes: ThumbsDataAttributes
  /** Votes; `null` takes the vote back. Ignored where it changes nothing, or the widget is disabled. */
  vote(value: Thumb | null): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
  getRootProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  getUpProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  getDownProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
}
