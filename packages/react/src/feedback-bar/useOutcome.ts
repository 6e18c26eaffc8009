'use client'
import { useEffect, useState } from 'react'
import type { FeedbackBarStatus } from './feedbackBar.logic.ts'

/** Long enough to be seen at a glance; it says nothing that has to be read twice. */
const SHOWN_MS = 2000

/** What came of the newest action. A failure stays until the next one. */
export interface Outcome {
  status: FeedbackBarStatus
  notice?: string
}

const idle: Outcome = { status: 'idle' }

export function useOutcome() {
  const [outcome, tell] = useState(idle)
  useEffect(() => {
    if (outcome.status === 'idle' || outcome.status === 'failed') return
    const timer = setTimeout(() => tell(idle), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  return [outcome, tell] as const
}
