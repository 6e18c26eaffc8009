'use client'
import { useState } from 'react'
import { useFeedback } from '../provider/useFeedback.ts'
import type { Assessment } from './assessment.ts'

interface Draft {
  /** `null` where the form says what was said before. */
  assessment: Assessment | null
  /** Whether what was submitted is open. */
  isOpen: boolean
  /** Whether to tell what is missing. */
  isChecked: boolean
  /** Whether form and summary have changed places at a person's wish. */
  hasMoved: boolean
}

const none: Draft = { assessment: null, isOpen: false, isChecked: false, hasMoved: false }

/** What the form says and was not submitted, of this answer alone. */
export function useDraft(): [Draft, (change: Partial<Draft>) => void] {
  const { target } = useFeedback()
  const [held, hold] = useState({ target, draft: none })
  const draft = held.target === target ? held.draft : none
  const change = (part: Partial<Draft>) =>
    hold((before) => ({ target, draft: { ...(before.target === target ? before.draft : none), ...part } }))
  return [draft, change]
}
