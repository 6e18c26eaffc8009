import type { SlotState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { ComponentPropsWithoutRef } from 'react'
import type { Thumb, ThumbsFollowUp, ThumbsSignal } from './thumbs.logic.ts'
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
  /** Fields of the signal in place of the defaults, such as `weight` or `metadata`, for both votes or by vote. */
  signal?: ThumbsSignal | undefined
  /**
   * Votes after which a person is asked for more, by `Thumbs.FollowUp` or a form of yours. Where it is given, the
   * buttons tell a screen reader that they open a dialog.
   * @default 'down'
   */
  followUp?: ThumbsFollowUp | undefined
  /**
   * Whether no vote is taken.
   * @default false
   */
  disabled?: boolean | undefined
  /**
   * Words in place of the English ones.
   * @default thumbsLabels
   */
  labels?: Partial<ThumbsLabels> | undefined
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
  /** Whether the vote shown is one after which a person is asked for more. */
  hasFollowUp: boolean
  /** Whether a person is being asked for more: since they voted here, or opened the follow-up. */
  asking: boolean
  /** What to say to a person who has answered the follow-up. */
  thanks: string | undefined
  /**
   * Votes; `null` takes the vote back. Ignored where it changes nothing, or the widget is disabled.
   *
   * @param details - fields of the signal that say more of the vote, such as `qualitative_feedback`: the same vote with
   * details is sent, in place of the one without.
   */
  vote(value: Thumb | null, details?: Partial<FeedbackSignalInput>): void
  /** Opens and closes the follow-up. */
  ask(open: boolean): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
  getRootProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** With the icon as children, unless you give others. */
  getUpProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  /** With the icon as children, unless you give others. */
  getDownProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  /** Of a button that opens and closes the follow-up; with the icon as children, unless you give others. */
  getFollowUpProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  /** With the notice and a button to retry as children, unless you give others. */
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}
