import type { SlotState } from '@feedback-signals/browser'
import type { ComponentPropsWithoutRef } from 'react'
import type { ThumbsFollowUpLabels } from './followUp/followUpLabels.ts'
import type { ThumbsFollowUpOptions } from './followUp/followUpTypes.ts'
import type { Thumb, ThumbsFollowUp, ThumbsSignal } from './thumbs.logic.ts'
import type { ThumbsLabels } from './thumbsLabels.ts'

/** Options of `useThumbs`, `Thumbs` and `Thumbs.Root`. None is needed. */
export interface ThumbsOptions extends ThumbsFollowUpOptions {
  /** The vote, where the app holds it. Leave it out to have it held here. */
  value?: Thumb | null | undefined
  /**
   * The vote shown where this browser knows of none, such as one kept by the app's server.
   * @default null
   */
  defaultValue?: Thumb | null | undefined
  /** Called in the event with the new vote, `null` where it is taken back. */
  onValueChange?: ((value: Thumb | null) => void) | undefined
  /** Fields of the signal in place of the defaults, such as `weight` or `metadata`, for both votes or by vote. */
  signal?: ThumbsSignal | undefined
  /**
   * Votes after which a person is asked for more, by `Thumbs.FollowUp` or a form of yours: the buttons tell a screen
   * reader that they open a dialog. `Thumbs` has `'down'` where it is left out.
   * @default 'none'
   */
  followUp?: ThumbsFollowUp | undefined
  /**
   * Whether no vote is taken.
   * @default false
   */
  disabled?: boolean | undefined
  /**
   * Words in place of those of the provider's locale, of the thumbs and of the follow-up.
   * @default English
   */
  labels?: (Partial<ThumbsLabels> & Partial<ThumbsFollowUpLabels>) | undefined
}

/** What `useThumbs` returns: what its slot holds, and what to make of it. */
export interface ThumbsState extends SlotState {
  /** The vote shown: the app's where it is controlled, else this browser's newest that has not failed. */
  value: Thumb | null
  /** Whether votes are ignored: by the option, or since the answer cannot be rated now. */
  disabled: boolean
  /** Why the answer cannot be rated now, in words. */
  reason: string | undefined
  /** What to tell about delivery, in words: not sent yet, or not saved. */
  notice: string | undefined
  /** What it was made with: for parts that read more of it. */
  options: ThumbsOptions
  /**
   * The vote that a person is asked about: the one they gave here, until they have answered or closed. `undefined`
   * before the first.
   */
  asked: Thumb | null | undefined
  /**
   * Votes; `null` takes the vote back. Ignored where it changes nothing, or the widget is disabled.
   */
  vote(value: Thumb | null): void
  /** Asks about a vote, with `null` no more. */
  ask(value: Thumb | null): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
  getRootProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** With the icon as children, unless you give others. */
  getUpProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  /** With the icon as children, unless you give others. */
  getDownProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  /** With the notice and a button to retry as children, unless you give others. */
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}
