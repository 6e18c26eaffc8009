import {
  type FeedbackClient,
  type FeedbackTarget,
  noteWholeCopy,
  wholeCopySignal,
} from '@feedback-signals/browser'

/** The signal of a copy by the bar, which what watches selections is told of as well. */
export function measureCopy(text: string, client: FeedbackClient, target: FeedbackTarget | null) {
  if (target && client.allows('implicit')) noteWholeCopy(target.inferenceId)
  return wholeCopySignal(text)
}
