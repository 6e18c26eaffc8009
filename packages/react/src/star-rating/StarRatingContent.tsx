'use client'
import type { ReactNode } from 'react'
import { useStarRatingContext } from './StarRatingContext.ts'

/**
 * Renders what `Stars` and `Status` render. Not by them: in a chat of thousands two parts more in each row are a tenth
 * of what the row costs.
 */
export function StarRatingContent(): ReactNode {
  const { getStarsProps, getStatusProps } = useStarRatingContext()
  return (
    <>
      <span className="fbs-star-row">
        <span {...getStarsProps()} />
      </span>
      <span {...getStatusProps()} />
    </>
  )
}
