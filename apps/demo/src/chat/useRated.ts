import { useFeedback } from '@feedback-signals/react'

const nowhere = { inferenceId: '' }

/** Whether this browser has said something of the answer in scope already, as at an earlier visit. */
export function useRated(slot: string): boolean {
  const { client, target } = useFeedback()
  return client.slot(target ?? nowhere, slot).get().signal !== null
}
