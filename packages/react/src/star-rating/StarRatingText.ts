'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useStarRatingContext } from './StarRatingContext.ts'
import type { StarRatingState } from './starRatingTypes.ts'

/** Props of `StarRating.Text`. Children replace the words. */
export interface StarRatingTextProps extends ComponentPropsWithoutRef<'span'>, PartProps<StarRatingState> {}

/** Renders a `<span>` with the words for the rating under the mouse, or else for the one chosen. */
export const StarRatingText = forwardRef<HTMLSpanElement, StarRatingTextProps>(
  function StarRatingText(props, ref) {
    const rating = useStarRatingContext()
    return usePart('span', rating.getTextProps(props), ref, rating)
  },
)
