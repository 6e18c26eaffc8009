'use client'
import type { ComponentPropsWithoutRef } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { nearest, starCount, starValues } from '../internal/rating/scale.ts'
import { useStars } from '../internal/rating/useStars.tsx'
import { useWidget } from '../internal/useWidget.tsx'
import { shownStars, signalFor } from './starRating.logic.ts'
import type { StarRatingDataAttributes } from './starRatingDataAttributes.ts'
import { starRatingLabels } from './starRatingLabels.ts'
import type { StarRatingOptions, StarRatingState } from './starRatingTypes.ts'

export type { StarRatingOptions, StarRatingState }

/**
 * The star rating of the answer in scope, for an interface of your own: state, and props for a group and its stars.
 *
 * @example
 * const rating = useStarRating({ max: 3 })
 * <div {...rating.getStarsProps()}>
 *   {rating.values.map((value) => (
 *     <span key={value} {...rating.getStarProps(value, { children: value <= (rating.shown ?? 0) ? '★' : '☆' })} />
 *   ))}
 * </div>
 */
export function useStarRating(options: StarRatingOptions = {}): StarRatingState {
  const widget = useWidget('star_rating', 'starRating', starRatingLabels, options)
  const { slot, labels, disabled, reason, notice, retry, submit, getStatusProps } = widget
  const {
    max: wanted,
    halves,
    defaultValue,
    value: given,
    onValueChange,
    score,
    signal,
    disabled: _,
    labels: __,
    // Only where `StarRating.Root` hands on all of its props: those of its element.
    ...rest
  } = options

  const max = starCount(wanted)
  const values = starValues(max, halves)
  const value = nearest(values, given === undefined ? shownStars(slot, max, defaultValue) : given)

  const rate = (next: number | null) => {
    if (disabled || next === value) return
    submit(signalFor(next, max, score, signal))
    // After it: an app's handler that throws is the app's mistake, and costs nobody their rating.
    onValueChange?.(next)
  }

  const label = (stars: number) => labels.stars(stars, max)
  const { shown, rowProps, starProps } = useStars({
    values,
    value,
    disabled,
    choose: rate,
    label,
    reason,
    clear: labels.clear,
  })
  const text = shown ? label(shown) : undefined
  const attributes: StarRatingDataAttributes = {
    'data-state': value ? 'rated' : 'none',
    ...widget.attributes,
  }

  type SpanProps = ComponentPropsWithoutRef<'span'>

  return {
    ...slot,
    value,
    shown,
    values,
    text,
    disabled,
    notice,
    rate,
    retry,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { className: 'fbs-star-rating', ...attributes },
        { ...rest, ...props },
      ),
    getStarsProps: (props) =>
      mergeProps<SpanProps>(
        {
          'aria-label': labels.group,
          ...rowProps(props?.children),
          ...attributes,
        },
        props,
      ),
    getStarProps: (own, props) => mergeProps<SpanProps>(starProps(own), props),
    getTextProps: (props) =>
      mergeProps<SpanProps>(
        // Hidden from a screen reader, which has just heard it from the star.
        { className: 'fbs-star-text', 'aria-hidden': true, children: text, ...attributes },
        props,
      ),
    getStatusProps: (props) => getStatusProps({ ...attributes, ...props }),
  }
}
