'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useStarRatingContext } from './StarRatingContext.ts'
import type { StarRatingState } from './starRatingTypes.ts'

/** Props of `StarRating.Stars`. Children replace the stars. */
export interface StarRatingStarsProps extends ComponentPropsWithoutRef<'span'>, PartProps<StarRatingState> {}

/** Renders a `<span>` with the role of a radio group, and in it a star for each rating that can be chosen. */
export const StarRatingStars = forwardRef<HTMLSpanElement, StarRatingStarsProps>(
  function StarRatingStars(props, ref) {
    const rating = useStarRatingContext()
    return usePart('span', rating.getStarsProps(props), ref, rating)
  },
)
