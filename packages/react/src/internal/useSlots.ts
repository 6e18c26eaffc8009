'use client'
import type { Slot, SlotState } from '@feedback-signals/browser'
import { useMemo, useSyncExternalStore } from 'react'
import { joinSlots } from './joinSlots.ts'

/**
 * What this browser says in several slots. A server knows nothing of it, so it renders them `idle`.
 *
 * @param slots - the same array until they are others.
 */
export function useSlots(slots: readonly Slot[]): readonly SlotState[] {
  const joined = useMemo(() => joinSlots(slots), [slots])
  return useSyncExternalStore(joined.subscribe, joined.get, joined.getIdle)
}
