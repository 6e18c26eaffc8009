'use client'
import type { FeedbackTarget } from '@feedback-signals/browser'
import { useRef } from 'react'
import { type Answer, answerOf, type Provided, useSurroundings } from './FeedbackContext.ts'

type Target = FeedbackTarget | null | undefined

// A chat renders anew with every token, often with a target parsed anew: the same right is the same target.
const isSame = (some: Target, other: Target) => some?.url === other?.url && some?.token === other?.token

const isIn = (answer: Answer, { client, locale, tracking }: Provided) =>
  answer.client === client && answer.locale === locale && answer.tracking === tracking

/** One answer of the provider above: the same object until something in it changes. */
export function useAnswer(given: Target, streaming: boolean): Answer {
  const provided: Provided = useSurroundings()
  // A cache of what follows from the props, so it may be written while rendering: a render that React throws away leaves
  // an equal object. In place of a state and a memo, as there is one in every row.
  const cache = useRef<Answer | null>(null)
  const { current: last } = cache
  const isKept = last && isSame(last.target, given)
  if (isKept && last.streaming === streaming && isIn(last, provided)) return last
  const target = isKept ? last.target : (given ?? null)
  const answer = answerOf(provided, target, streaming)
  cache.current = answer
  return answer
}
