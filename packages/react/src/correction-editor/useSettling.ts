'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { TextDiff } from './diff/differ.ts'
import type { Job } from './diff/job.ts'
import type { LiveDiff } from './diff/useLiveDiff.ts'

/**
 * Goes on once the diff of a long text is there. Where page or editor go before, it is finished at once: what was sent
 * is sent.
 */
export function useSettling(): {
  /** Whether a diff is awaited. */
  busy: boolean
  settle(whenSettled: LiveDiff['whenSettled'], done: (diff: TextDiff) => void): void
} {
  const job = useRef<Job<TextDiff>>(undefined)
  const [busy, setBusy] = useState(false)
  const finish = useCallback(() => void job.current?.finish(), [])

  useEffect(() => {
    window.addEventListener('pagehide', finish)
    return () => {
      window.removeEventListener('pagehide', finish)
      finish()
    }
  }, [finish])

  return {
    busy,
    settle(whenSettled, done) {
      if (busy) return
      job.current = whenSettled((diff) => {
        job.current = undefined
        setBusy(false)
        done(diff)
      })
      if (job.current) setBusy(true)
    },
  }
}
