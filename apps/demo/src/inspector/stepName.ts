import type { Step } from './signalLog.ts'

const queuedName = ({ error, saved }: Step) => {
  if (error) return 'Queued again'
  if (saved === null) return 'Queued'
  return saved ? 'Queued, on disk' : 'Queued, in memory only'
}

/** A step in a few words. */
export function stepName(step: Step): string {
  const { status, attempts, saved } = step
  if (status === 'queued') return queuedName(step)
  if (status === 'sending') return saved ? 'On disk by now' : `Attempt ${attempts}`
  return { delivered: 'Delivered', failed: 'Failed', withdrawn: 'Withdrawn' }[status]
}
