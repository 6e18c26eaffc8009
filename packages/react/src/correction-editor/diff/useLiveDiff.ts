'use client'
import { useEffect, useMemo, useState } from 'react'
import { createDiffer, type TextDiff } from './differ.ts'
import { type Job, runNow, startJob } from './job.ts'

/** Signs of text that are compared at once within a millisecond or two. */
const SHORT = 4_000

/** Longest wait, after a key, until a long text is compared. */
const MOST_DELAY = 250

interface Found {
  before: string
  after: string
  diff: TextDiff
}

/** The diff of a text that is being edited. */
export interface LiveDiff {
  /** The newest there is: of a long text it is of some moments ago. Missing where the texts are the same. */
  diff: TextDiff | undefined
  /** Calls with the diff of the text as it is now: at once if it is known or the text short, else when it is there. */
  whenSettled(done: (diff: TextDiff) => void): Job<TextDiff> | undefined
}

/** Compares with every change: never within the event, and a long text in slices, the sooner the shorter it is. */
export function useLiveDiff(before: string, after: string): LiveDiff {
  const differ = useMemo(() => createDiffer(before), [before])
  const [found, setFound] = useState<Found>()

  useEffect(() => {
    if (before === after) return
    const delay = Math.min(MOST_DELAY, after.length / 400)
    const job = startJob(differ.compare(after), (diff) => setFound({ before, after, diff }), { delay })
    return job.cancel
  }, [differ, before, after])

  return {
    diff: before === after || found?.before !== before ? undefined : found.diff,
    whenSettled(done) {
      if (found?.before === before && found.after === after) return void done(found.diff)
      if (before.length + after.length < SHORT) return void done(runNow(differ.compare(after)))
      return startJob(differ.compare(after), done)
    },
  }
}
