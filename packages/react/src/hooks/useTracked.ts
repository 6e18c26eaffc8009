'use client'
import type { Around, FeedbackTarget } from '@feedback-signals/browser'
import { useEffect, useReducer } from 'react'
import { useSurroundings } from '../provider/FeedbackContext.ts'
import type { Live } from './Live.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'

type Kind<One> = new (around: Around, target: FeedbackTarget | null | undefined) => One

/** What a hook keeps, renewed to render again; at first what it is about itself. */
interface Kept<One> {
  readonly live: One
}

const renew = <One>({ live }: Kept<One>, next = live): Kept<One> => ({ live: next })

interface First<One> {
  Kind: Kind<One>
  around: Around
  target: FeedbackTarget | null | undefined
}

const keepFirst = <One extends Live>({ Kind, around, target }: First<One>): Kept<One> =>
  new Kind(around, target)

/**
 * Observes an answer in an element for as long as both are shown. The same object until it is about another answer.
 *
 * @param Kind - the same class in each render.
 */
export function useTracked<One extends Live>(
  Kind: Kind<One>,
  ref: TrackedRef,
  options: TrackedAnswerOptions,
): One {
  const around = useSurroundings()
  const { target = around.target } = options
  const id = target?.inferenceId
  const { streaming = !!around.streaming && id === around.target?.inferenceId } = options
  // One context, one state and one effect, as there are several hooks in each of thousands of rows.
  const [kept, renewKept] = useReducer(renew<One>, { Kind, around, target }, keepFirst<One>)
  const isKept = kept.live.isOf(around.client, id)
  const live = isKept ? kept.live : new Kind(around, target)
  if (!isKept) renewKept(live)
  live.show(ref, renewKept, around, { target, streaming, options })
  // After each render, as only then is it known whether a ref points to another element.
  useEffect(live.effect)
  return live
}
