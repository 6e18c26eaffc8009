import { type FeedbackTarget, readFeedbackTarget } from '@feedback-signals/core'
import * as v from 'valibot'
import { endpoint, gatewayUrl, project, publicKey } from '../app/gateway.ts'

/** An answer that came whole. */
export interface WholeAnswer {
  readonly text: string
  readonly target: FeedbackTarget
}

/** Asks one question, and resolves with the whole answer. */
export type AskOnce = (prompt: string) => Promise<WholeAnswer>

const Completion = v.object({
  choices: v.tuple([v.object({ message: v.object({ content: v.string() }) })]),
})

/** Asks the gateway without the SDK, which a page of thousands of answers can do without. */
export const askOnceOver =
  (fetch: typeof globalThis.fetch): AskOnce =>
  async (prompt) => {
    const response = await fetch(new URL(`/${project}/${endpoint}/chat/completions`, gatewayUrl), {
      method: 'POST',
      headers: { Authorization: `Bearer ${publicKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content: prompt }] }),
    })
    if (!response.ok) throw new Error(`The gateway answered with ${response.status}.`)
    const target = readFeedbackTarget(response)
    if (!target) throw new Error('The answer has no token, so it cannot be rated.')
    const { choices } = v.parse(Completion, await response.json())
    return { text: choices[0].message.content, target }
  }
