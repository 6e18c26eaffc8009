import type { FeedbackTarget, SlotState } from '@feedback-signals/browser'
import type { ComponentPropsWithoutRef } from 'react'
import type { WidgetOptions } from '../internal/useWidget.tsx'
import type { FeedbackScope } from '../provider/FeedbackContext.ts'
import type { CompareSide, CompareSignal, Comparison } from './compare.logic.ts'
import type { CompareLabels } from './compareLabels.ts'

/** Options of `useCompare`, `Compare` and `Compare.Root`. */
export interface CompareOptions extends WidgetOptions<CompareLabels> {
  /** The targets of the two answers, `a` and `b`; `null` until there is one. */
  targets: readonly [a: FeedbackTarget | null | undefined, b: FeedbackTarget | null | undefined]
  /**
   * Whether one of the answers is still being written.
   * @default false
   */
  streaming?: boolean | undefined
  /**
   * Whether the order shown is drawn by lot, so that neither answer gains by its place. The same two answers always
   * have the same order.
   * @default false
   */
  shuffle?: boolean | undefined
  /** What was found, where the app holds it. Leave it out to have it held here. */
  value?: Comparison | null | undefined
  /**
   * What is shown where this browser knows of nothing, such as what the app's server has kept.
   * @default null
   */
  defaultValue?: Comparison | null | undefined
  /** Called in the event with what was found, `null` where it is taken back. */
  onValueChange?: ((value: Comparison | null) => void) | undefined
  /** Fields of the signals in place of the defaults, such as `weight` or `metadata`. */
  signal?: CompareSignal | undefined
}

/** Props for each element of a comparison. */
export interface CompareGetters {
  getRootProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  getAnswersProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  getAnswerProps(
    side: CompareSide,
    props?: ComponentPropsWithoutRef<'article'>,
  ): ComponentPropsWithoutRef<'article'>
  /** With "Answer 1" or "Answer 2" as children, by the order shown. */
  getNameProps(side: CompareSide, props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
  getBarProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  getChoicesProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** With its words as children, unless you give others. Put it inside of the element with `getChoicesProps`. */
  getChoiceProps(
    value: Comparison,
    props?: ComponentPropsWithoutRef<'button'>,
  ): ComponentPropsWithoutRef<'button'>
  /** Hidden where there is nothing to take back. */
  getUndoProps(props?: ComponentPropsWithoutRef<'button'>): ComponentPropsWithoutRef<'button'>
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}

/** What `useCompare` returns. */
export interface CompareState extends CompareGetters, Pick<SlotState, 'status' | 'error'> {
  /** What was found, as both answers have it; `null` where nothing was, or only one of them could be told. */
  value: Comparison | null
  /** The two sides in the order to show them. */
  order: readonly [CompareSide, CompareSide]
  /** Every choice, in the order to show them. */
  choices: readonly Comparison[]
  /** The scope of each answer, for widgets that rate only this one. */
  scopes: Record<CompareSide, FeedbackScope>
  disabled: boolean
  /** What to tell about delivery, in words. */
  notice: string | undefined
  /** Says what was found, to both answers; `null` takes it back. Ignored where it changes nothing, or when disabled. */
  compare(value: Comparison | null): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
}
