'use client'
import type { SlotState, TokenState } from '@feedback-signals/browser'
import { useMemo } from 'react'
import { useSlots } from '../internal/useSlots.ts'
import type { FeedbackScope } from '../provider/FeedbackContext.ts'
import { useScope } from '../provider/useScope.ts'
import type { CompareSide } from './compare.logic.ts'
import type { CompareOptions } from './compareTypes.ts'

const unknown: SlotState = { signal: null, status: 'idle', error: null }

const byObstacle: readonly TokenState[] = ['missing', 'expired', 'expiring', 'active']

/** The two answers: their scopes, what their slots hold, and whether they can be compared. */
export function useComparedScopes({ targets, streaming = false }: CompareOptions) {
  const [first, second] = targets
  const a = useScope(first, streaming)
  const b = useScope(second, streaming)
  const ids: Record<CompareSide, string> = {
    a: a.target?.inferenceId ?? '',
    b: b.target?.inferenceId ?? '',
  }
  const slots = useMemo(
    () => [
      a.client.slot({ inferenceId: ids.a }, `comparison ${ids.b}`),
      b.client.slot({ inferenceId: ids.b }, `comparison ${ids.a}`),
    ],
    [a.client, b.client, ids.a, ids.b],
  )
  const [stateA = unknown, stateB = unknown] = useSlots(slots)
  // An answer cannot be compared with itself: that is as good as one that is missing.
  const tokenState =
    ids.a === ids.b
      ? 'missing'
      : (byObstacle.find((state) => a.tokenState === state || b.tokenState === state) ?? 'missing')
  const scopes: Record<CompareSide, FeedbackScope> = { a, b }
  const held: Record<CompareSide, SlotState> = { a: stateA, b: stateB }
  return { ids, scopes, held, tokenState }
}
