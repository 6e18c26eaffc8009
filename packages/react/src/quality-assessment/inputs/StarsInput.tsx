'use client'
import type { ReactNode } from 'react'
import { nearest, starCount, starValues } from '../../internal/rating/scale.ts'
import { useStars } from '../../internal/rating/useStars.tsx'
import type { StarsCriterion } from '../criterion.ts'
import { type InputProps, named } from './InputProps.ts'

/** Renders a `<span>` with the role of a radio group: a row of stars. */
export function StarsInput({
  asked,
  criterion,
  labels,
  answer,
  ...state
}: InputProps<StarsCriterion>): ReactNode {
  const max = starCount(criterion.max)
  const values = starValues(max, criterion.halves)
  const { rowProps } = useStars({
    ...state,
    values,
    value: nearest(values, asked.answer),
    choose: answer,
    label: (stars) => labels.stars(stars, max),
    clear: labels.clear,
  })
  return <span {...rowProps()} {...named(asked)} />
}
