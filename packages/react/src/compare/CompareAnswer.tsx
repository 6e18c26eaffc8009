'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { FeedbackContext } from '../provider/FeedbackContext.ts'
import { useCompareContext } from './CompareContext.ts'
import type { CompareSide } from './compare.logic.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Answer`. */
export interface CompareAnswerProps extends ComponentPropsWithoutRef<'article'>, PartProps<CompareState> {
  /** Which of the two it is. */
  side: CompareSide
}

/** Renders an `<article>`: one of the two answers. It is the scope of it, so that a widget inside rates this one. */
export const CompareAnswer = forwardRef<HTMLElement, CompareAnswerProps>(function CompareAnswer(
  { side, ...props },
  ref,
) {
  const comparison = useCompareContext()
  const answer = usePart('article', comparison.getAnswerProps(side, props), ref, comparison)
  return <FeedbackContext.Provider value={comparison.scopes[side]}>{answer}</FeedbackContext.Provider>
})
