'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useStarRatingContext } from './StarRatingContext.ts'
import type { StarRatingState } from './starRatingTypes.ts'

/** Props of `StarRating.Status`. Children replace message and button. */
export interface StarRatingStatusProps extends ComponentPropsWithoutRef<'span'>, PartProps<StarRatingState> {}

/** Renders a `<span>`: says, where a rating did not get through, that it did not, and offers to send it again. */
export const StarRatingStatus = forwardRef<HTMLSpanElement, StarRatingStatusProps>(
  function StarRatingStatus(props, ref) {
    const rating = useStarRatingContext()
    return usePart('span', rating.getStatusProps(props), ref, rating)
  },
)
