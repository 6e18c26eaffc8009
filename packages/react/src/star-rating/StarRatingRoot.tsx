'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { StarRatingContext, useStarRatingContext } from './StarRatingContext.ts'
import type { StarRatingOptions, StarRatingState } from './starRatingTypes.ts'
import { useStarRating } from './useStarRating.tsx'

/** Props of `StarRating.Root`. */
export interface StarRatingRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof StarRatingOptions>,
    StarRatingOptions,
    PartProps<StarRatingState> {}

/** The root's element, inside of a rating. */
export const StarRatingRootPart = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function StarRatingRootPart(props, ref) {
    const rating = useStarRatingContext()
    return usePart('div', rating.getRootProps(props), ref, rating)
  },
)

/** Renders a `<div>`: stars, words and message are inside. */
export const StarRatingRoot = forwardRef<HTMLDivElement, StarRatingRootProps>(
  function StarRatingRoot(props, ref) {
    return (
      <StarRatingContext.Provider value={useStarRating(props)}>
        <StarRatingRootPart ref={ref} />
      </StarRatingContext.Provider>
    )
  },
)
