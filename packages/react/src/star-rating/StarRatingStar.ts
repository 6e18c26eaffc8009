'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useStarRatingContext } from './StarRatingContext.ts'
import type { StarRatingState } from './starRatingTypes.ts'

/** Props of `StarRating.Star`. Children replace the drawn star. */
export interface StarRatingStarProps extends ComponentPropsWithoutRef<'span'>, PartProps<StarRatingState> {
  /** The rating it stands for. */
  value: number
}

/** Renders a `<span>` with the role of a radio button: one star, for a row that you lay out yourself. */
export const StarRatingStar = forwardRef<HTMLSpanElement, StarRatingStarProps>(function StarRatingStar(
  { value, ...props },
  ref,
) {
  const rating = useStarRatingContext()
  return usePart('span', rating.getStarProps(value, props), ref, rating)
})
