'use client'
import type { FeedbackClient, Place } from '@feedback-signals/browser'
import { useContext, useEffect, useReducer } from 'react'
import { FeedbackContext } from '../provider/FeedbackContext.ts'
import { useProvided } from '../provider/ProviderContext.ts'
import { leave, stay } from './leave.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'

/** What a tracking hook returns, apart from what it tells. */
interface Tracked<Options> {
  /** Whether it is about this answer. */
  isOf(client: FeedbackClient, inferenceId: string | undefined): boolean
  update(place: Place, options: Options): void
  stop(): void
}

type Create<Live> = (client: FeedbackClient, inferenceId: string | undefined) => Live

/** What a hook keeps, renewed to render again. */
interface Kept<Live> {
  live: Live
}

const renew = <Live>({ live }: Kept<Live>): Kept<Live> => ({ live })

interface First<Live> {
  create: Create<Live>
  client: FeedbackClient
  id: string | undefined
}

const keepFirst = <Live>({ create, client, id }: First<Live>): Kept<Live> => ({ live: create(client, id) })

const elementOf = (ref: TrackedRef) => (ref && 'current' in ref ? ref.current : ref)

/**
 * Observes an answer in an element for as long as both are shown. The same object until it is about another answer.
 *
 * @param create - the same function in each render.
 */
export function useTracked<Live extends Tracked<Options>, Options extends TrackedAnswerOptions>(
  create: Create<Live>,
  ref: TrackedRef,
  options: Options,
): Live {
  const { client, tracking } = useProvided()
  const answer = useContext(FeedbackContext)
  const { target = answer?.target } = options
  const id = target?.inferenceId
  const { streaming = !!answer?.streaming && id === answer.target?.inferenceId } = options
  // One state and one effect, as there are several hooks in each of thousands of rows, and no other closure than the
  // effect's, which would hold what the other needs.
  const [kept, onChange] = useReducer(renew<Live>, { create, client, id }, keepFirst<Live>)
  // A cache of what follows from the arguments, so it may be written while rendering.
  if (!kept.live.isOf(client, id)) kept.live = create(client, id)
  const { live } = kept
  // After each render, as only then is it known whether a ref points to another element.
  useEffect(() => {
    stay(live)
    live.update({ element: elementOf(ref), target, streaming, settings: tracking, onChange }, options)
    return () => leave(live)
  })
  return live
}
