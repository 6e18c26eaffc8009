import { createFeedbackFetch, type FeedbackTarget } from '@feedback-signals/core'

/** Asks the real gateway for an answer, across origins as a chat page does, and returns where to rate it. */
export async function ask(gatewayUrl: string, prompt = 'What is 17 × 24?'): Promise<FeedbackTarget> {
  const targets: FeedbackTarget[] = []
  const feedbackFetch = createFeedbackFetch(fetch, { onTarget: (target) => targets.push(target) })
  const answer = await feedbackFetch(`${gatewayUrl}/demo/openai/v1/chat/completions`, {
    method: 'POST',
    headers: { Authorization: 'Bearer sk-demo', 'Content-Type': 'application/json' },
    body: JSON.stringify({ model: 'chat', messages: [{ role: 'user', content: prompt }] }),
  })
  await answer.text()
  const [target] = targets
  if (!target) throw new Error(`The gateway answered ${answer.status} without a feedback target.`)
  return target
}

/** The signals that the gateway has stored for an answer, oldest first. */
export async function storedSignals(gatewayUrl: string, { inferenceId }: FeedbackTarget) {
  const answer = await fetch(`${gatewayUrl}/log/${inferenceId}`, {
    headers: { Authorization: 'Bearer sk-demo' },
  })
  const log = await answer.json()
  return log.feedback_signals
}
