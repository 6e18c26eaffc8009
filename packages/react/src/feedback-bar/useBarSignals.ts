'use client'
import type { JsonObject } from '@feedback-signals/protocol'
import { useFeedback } from '../provider/useFeedback.ts'
import { type FeedbackBarSignal, type FeedbackBarSignalName, isSaid, signalFor } from './feedbackBar.logic.ts'

/**
 * Submits what the bar's own buttons tell of the answer in scope. Nothing where it cannot be rated or is being written:
 * half an answer that was copied is no copy of it; and nothing twice.
 */
export function useBarSignals(signal: FeedbackBarSignal | undefined) {
  const { client, target, streaming, tokenState, submit } = useFeedback()
  return (name: FeedbackBarSignalName, metadata?: JsonObject) => {
    if (!target || streaming || tokenState === 'expired') return
    const input = signalFor(name, metadata, signal)
    if (!isSaid(input, client.slot(target, name).get().signal)) submit(input)
  }
}
