import { createFeedbackFetch, type FeedbackTarget } from '@feedback-signals/browser'
import { inject } from 'vitest'

const gateway = inject('gatewayUrl')
const asServer = { Authorization: 'Bearer sk-demo', 'Content-Type': 'application/json' }

/** Asks the real gateway for an answer; returns where to rate it. */
export async function askGateway(): Promise<FeedbackTarget> {
  const targets: FeedbackTarget[] = []
  const ask = createFeedbackFetch(fetch, { onTarget: (target) => targets.push(target) })
  const body = JSON.stringify({ messages: [{ role: 'user', content: 'What is the capital of France?' }] })
  const answer = await ask(`${gateway}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: asServer,
    body,
  })
  await answer.text()
  const [target] = targets
  if (!target) throw new Error(`The gateway answered ${answer.status} without a feedback target.`)
  return target
}

/** The log of an answer, as the gateway has it. */
export async function logOf({ inferenceId }: FeedbackTarget) {
  const answer = await fetch(`${gateway}/log/${inferenceId}`, { headers: asServer })
  return answer.json()
}
