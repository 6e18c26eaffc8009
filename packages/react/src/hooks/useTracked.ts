'use client'
import type { FeedbackClient, Place } from '@feedback-signals/browser'
import { useContext, useEffect, useMemo, useReducer } from 'react'
import { FeedbackContext } from '../provider/FeedbackContext.ts'
import { useProvided } from '../provider/ProviderContext.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'

/** What a tracking hook returns, apart from what it tells. */
interface Tracked<Options> {
  update(place: Place, options: Options): void
  stop(): void
}

const elementOf = (ref: TrackedRef) => (ref && 'current' in ref ? ref.current : ref)

/**
 * Observes an answer in an element for as long as both are shown. The same object until it is about another answer.
 *
 * @param create - the same function in each render.
 */
export function useTracked<Live extends Tracked<Options>, Options extends TrackedAnswerOptions>(
  create: (client: FeedbackClient, inferenceId: string | undefined) => Live,
  ref: TrackedRef,
  options: Options,
): Live {
  const { client, tracking } = useProvided()
  const answer = useContext(FeedbackContext)
  const { target = answer?.target } = options
  const id = target?.inferenceId
  const { streaming = !!answer?.streaming && id === answer.target?.inferenceId } = options
  const live = useMemo(() => create(client, id), [create, client, id])
  const [, onChange] = useReducer(() => ({}), {})
  // After each render, as only then is it known whether a ref points to another element.
  useEffect(() =>
    live.update({ element: elementOf(ref), target, streaming, settings: tracking, onChange }, options),
  )
  useEffect(() => () => live.stop(), [live])
  return live
}
