'use client'
import { buildSignal, FeedbackError } from '@feedback-signals/browser'
import { useFeedback } from '../provider/useFeedback.ts'
import { type FeedbackBarSignal, type FeedbackBarSignalName, isSaid, signalFor } from './feedbackBar.logic.ts'

/**
 * Submits what the bar's own buttons tell of the answer in scope. Nothing where it cannot be rated or is being written:
 * half an answer that was copied is no copy of it; and nothing twice.
 */
export function useBarSignals(signal: FeedbackBarSignal | undefined) {
  const { client, target, streaming, tokenState, submit } = useFeedback()
  const rated = streaming || tokenState === 'expired' ? null : target
  const say = (name: FeedbackBarSignalName, own = buildSignal(name)) => {
    const input = rated && signalFor(name, own, signal)
    if (input && !isSaid(input, client.slot(rated, name).get().signal)) submit(input)
  }
  return {
    say,
    async sayCopied(text: string) {
      // A page does without its code until something is copied; where it does not come, less is told.
      const code = await import('./measureCopy.ts').catch(() => undefined)
      try {
        say('copied_to_clipboard', code?.measureCopy(text, client, rated))
      } catch (error) {
        // The app may have ended its client while the code was on its way: no mistake of the click.
        if (!(error instanceof FeedbackError && error.code === 'client_destroyed')) throw error
      }
    },
  }
}
