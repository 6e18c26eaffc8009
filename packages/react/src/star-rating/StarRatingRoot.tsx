'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { StarRatingContext } from './StarRatingContext.ts'
import type { StarRatingOptions, StarRatingState } from './starRatingTypes.ts'
import { useStarRating } from './useStarRating.tsx'

/** Props of `StarRating.Root`. */
export interface StarRatingRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof StarRatingOptions>,
    StarRatingOptions,
    PartProps<StarRatingState> {}

/** Renders a `<div>`: stars, words and message are inside. */
export const StarRatingRoot = forwardRef<HTMLDivElement, StarRatingRootProps>(
  function StarRatingRoot(props, ref) {
    const rating = useStarRating(props)
    const root = usePart('div', rating.getRootProps(), ref, rating)
    return <StarRatingContext.Provider value={rating}>{root}</StarRatingContext.Provider>
  },
)
