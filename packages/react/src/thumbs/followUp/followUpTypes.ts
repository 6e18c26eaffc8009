import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import type { Thumb } from '../thumbs.logic.ts'
import type { ThumbsFollowUpLabels } from './followUpLabels.ts'

/** A reason to choose: its key, which is stored and never changes, or key and label. */
export type ThumbsReason = string | { key: string; label: string }

/** What the follow-up asks for: options of the thumbs. None is needed. */
export interface ThumbsFollowUpOptions {
  /**
   * The reasons to choose from, by vote; an empty list for none. A key without a label shows that of `labels.reasons`,
   * or itself. Of many, the first 50 are shown.
   */
  reasons?: Partial<Record<Thumb, readonly ThumbsReason[]>> | undefined
  /**
   * Characters of the comment, as people count them, up to 10,000; 0 for no comment.
   * @default 1000
   */
  maxLength?: number | undefined
  /** Who reads a comment and what not to write, shown below it. */
  privacyNote?: ReactNode
}

/** What a person says of their vote. */
export interface ThumbsDetails {
  /** Keys of the chosen reasons, in the order shown. */
  reasons: readonly string[]
  comment: string
}

/** What `useThumbsFollowUp` returns. */
export interface ThumbsFollowUpState extends ThumbsDetails {
  /** The words, merged. */
  labels: ThumbsFollowUpLabels
  /** Whether a person is asked now: since they voted here, or opened it. */
  isOpen: boolean
  /** What to say to a person who has answered. */
  thanks: string | undefined
  /** The question for the vote shown. */
  question: string
  /** The reasons for the vote shown. */
  choices: readonly { key: string; label: string }[]
  /** Characters that are left; below 0 there are too many, and nothing is sent. */
  left: number
  /** Whether a comment is asked for. */
  hasComment: boolean
  /** Chooses a reason, or no more. */
  toggle(key: string): void
  write(comment: string): void
  /** Sends the vote with what is said of it, where that is news, and thanks; closes the follow-up. */
  send(): void
  /** Of a button that opens and closes it; with the icon as children, unless you give others. */
  getTriggerProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  /** Of an element around all of it: sends at Ctrl+Enter and Command+Enter. */
  getFormProps(): ComponentPropsWithoutRef<'div'>
  /** With the label as children. */
  getReasonProps(key: string): ComponentPropsWithoutRef<'button'>
  getCommentProps(): ComponentPropsWithoutRef<'textarea'>
  /** Of the line below the comment that tells how many characters are left, or why nothing can be sent. */
  getHintProps(): ComponentPropsWithoutRef<'p'>
  /** With the label as children. */
  getSendProps(): ComponentPropsWithoutRef<'button'>
}
