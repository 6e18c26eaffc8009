'use client'
import type { ReactNode } from 'react'
import { useStarRatingContext } from './StarRatingContext.ts'

/** Renders a `<span>` for each rating that can be chosen, with the role of a radio button. */
export function StarRatingStars(): ReactNode {
  const { values, getStarProps } = useStarRatingContext()
  return values.map((value) => <span key={value} {...getStarProps(value)} />)
}
