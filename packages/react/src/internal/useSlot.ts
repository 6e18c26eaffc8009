'use client'
import type { Slot, SlotState } from '@feedback-signals/browser'
import { useFeedback } from '../provider/useFeedback.ts'
import { useMemo, useSyncExternalStore } from './react.ts'

const idle: SlotState = { signal: null, status: 'idle', error: null }
const getIdle = () => idle
const nothing: Slot = { get: getIdle, subscribe: () => () => {} }

/** What this browser says of the answer in scope in one slot. A server knows nothing of it, so it renders `idle`. */
export function useSlot(name: string): SlotState {
  const { client, target } = useFeedback()
  const slot = useMemo(() => (target ? client.slot(target, name) : nothing), [client, target, name])
  return useSyncExternalStore(slot.subscribe, slot.get, getIdle)
}
