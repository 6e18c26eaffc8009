'use client'
import { useRef } from 'react'
import { writeClipboard } from '../internal/writeClipboard.ts'
import type { FeedbackBarAction } from './feedbackBar.logic.ts'
import type { FeedbackBarLabels } from './feedbackBarLabels.ts'
import type { FeedbackBarOptions } from './feedbackBarTypes.ts'
import { useBarSignals } from './useBarSignals.ts'
import type { Outcome } from './useOutcome.ts'

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/** A refusal of the browser is a DOMException. Any other error is the app's, and its console hears of it. */
const report = (error: unknown) => {
  if (!(error instanceof DOMException)) reportError(error)
}

/** What copy, share and regenerate do. */
export function useActions(
  options: FeedbackBarOptions,
  labels: FeedbackBarLabels,
  tell: (outcome: Outcome) => void,
): Record<Exclude<FeedbackBarAction, 'edit'>, () => Promise<void>> {
  const { text = '', onCopy = writeClipboard, onShare, onRegenerate, signal } = options
  const { say, sayCopied } = useBarSignals(signal)
  const regenerating = useRef(false)
  const textNow = () => (typeof text === 'function' ? text() : text)

  return {
    async copy() {
      const copied = textNow()
      if (!copied) return
      try {
        await onCopy(copied)
      } catch (error) {
        tell({ status: 'failed', notice: labels.copyFailed })
        return report(error)
      }
      tell({ status: 'copied', notice: labels.copied })
      await sayCopied(copied)
    },
    async share() {
      try {
        const shared = await (onShare ? onShare() : navigator.share({ text: textNow() }))
        if (shared === false) return
      } catch (error) {
        if (isAbort(error)) return
        tell({ status: 'failed', notice: labels.shareFailed })
        return report(error)
      }
      tell({ status: 'shared', notice: labels.shared })
      say('shared')
    },
    async regenerate() {
      if (regenerating.current) return
      regenerating.current = true
      try {
        // First, as afterwards the answer in scope may be another.
        say('regenerated')
        await onRegenerate?.()
      } finally {
        regenerating.current = false
      }
    },
  }
}
