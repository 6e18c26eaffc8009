'use client'
import { useState } from 'react'
import { useFeedback } from '../../provider/useFeedback.ts'
import type { ThumbsState } from '../thumbsTypes.ts'
import { drafts } from './drafts.ts'
import { detailsOf } from './followUp.logic.ts'
import type { ThumbsDetails } from './followUpTypes.ts'

/**
 * What a person says of the vote shown: as they write it, else as they left it, else as it was sent.
 *
 * @param keys - of the reasons on offer.
 */
export function useDetails({ value, signal, failed }: ThumbsState, keys: readonly string[]) {
  const { client, target } = useFeedback()
  const standing = detailsOf(signal, value, keys)
  const key = `${client.user} ${target?.inferenceId} ${value} ${signal?.metadata?.signal_id}`
  const [draft, setDraft] = useState<{ key: string; details: ThumbsDetails }>()
  // What was refused is what the person wants said.
  const kept = drafts.get(key) ?? (failed ? detailsOf(failed, value, keys) : standing)
  const details = draft?.key === key ? draft.details : kept

  return {
    details,
    /** What the newest signal says. */
    standing,
    change(changed: Partial<ThumbsDetails>) {
      const next = { ...details, ...changed }
      drafts.set(key, next)
      setDraft({ key, details: next })
    },
    /** Forgets what was written. */
    settle() {
      drafts.delete(key)
      setDraft(undefined)
    },
  }
}
