import type { SlotState } from '@feedback-signals/browser'
import type { ComponentPropsWithoutRef } from 'react'
import type { WidgetOptions } from '../internal/useWidget.tsx'
import type { StarRatingSignal, StarScore } from './starRating.logic.ts'
import type { StarRatingLabels } from './starRatingLabels.ts'

/** Options of `useStarRating`, `StarRating` and `StarRating.Root`. None is needed. */
export interface StarRatingOptions extends WidgetOptions<StarRatingLabels> {
  /**
   * How many stars there are: a whole number from 1 to 50; more is cut to 50, what is no count is taken for 5.
   * @default 5
   */
  max?: number | undefined
  /**
   * Whether halves can be chosen, from 1.5 on: one star is the worst score, and nothing is worse.
   * @default false
   */
  halves?: boolean | undefined
  /** The rating, where the app holds it. Leave it out to have it held here. The nearest that can be chosen is shown. */
  value?: number | null | undefined
  /**
   * The rating shown where this browser knows of none, such as one kept by the app's server.
   * @default null
   */
  defaultValue?: number | null | undefined
  /** Called in the event with the new rating, `null` where it is taken back. */
  onValueChange?: ((value: number | null) => void) | undefined
  /**
   * How good so many stars are, from -1 to 1.
   * @default spread evenly: 1 star is -1, the middle 0, all of them 1
   */
  score?: StarScore | undefined
  /** Fields of the signal in place of the defaults, such as `weight` or `metadata`, for all ratings or by stars. */
  signal?: StarRatingSignal | undefined
}

/** What `useStarRating` returns: what its slot holds, and what to make of it. */
export interface StarRatingState extends SlotState {
  /** The rating: the app's where it is controlled, else this browser's newest that has not failed. */
  value: number | null
  /** The rating to draw: the one under the mouse or finger, else `value`. */
  shown: number | null
  /** Every rating that can be chosen, best last: a star each. */
  values: readonly number[]
  /** The words for `shown`. */
  text: string | undefined
  /** Whether input is ignored: by the option, or since the answer cannot be rated now. */
  disabled: boolean
  /** What to tell about delivery, in words: not sent yet, or not saved. */
  notice: string | undefined
  /** Rates; `null` takes the rating back. Ignored where it changes nothing, or the widget is disabled. */
  rate(value: number | null): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
  getRootProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** For the radio group. With a star for each of `values` as children, unless you give others. */
  getStarsProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
  /** For the star of one of `values`. With a drawn star as children, unless you give others. */
  getStarProps(value: number, props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
  /** With `text` as children, unless you give others. */
  getTextProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
  /** With the notice and a button to retry as children, unless you give others. */
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}
