'use client'
import type { SlotState } from '@feedback-signals/browser'
import { useSyncExternalStore } from 'react'
import type { FeedbackScope } from '../provider/FeedbackContext.ts'

const nowhere = { inferenceId: '' }

/** What this browser says of the answer in scope in one slot. A server knows nothing of it, so it renders `idle`. */
export function useSlot(
  { client, target }: Pick<FeedbackScope, 'client' | 'target'>,
  name: string,
): SlotState {
  const slot = client.slot(target ?? nowhere, name)
  return useSyncExternalStore(slot.subscribe, slot.get, slot.getIdle)
}
