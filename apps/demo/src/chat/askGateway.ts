import { createFeedbackFetch, type FeedbackTarget } from '@feedback-signals/core'
import { endpoint, gatewayUrl, project, publicKey } from '../app/gateway.ts'
import { GatewayUnreachable } from './failure.ts'

/** One turn of the conversation, as the gateway takes it. */
export interface Turn {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/** What is asked, and who hears of the answer. */
export interface AskRequest {
  readonly turns: readonly Turn[]
  readonly signal: AbortSignal
  /** As soon as the headers are there, before the first word. */
  onTarget(target: FeedbackTarget): void
  onText(piece: string): void
}

/** Asks, and resolves when the answer has ended or was called off. */
export type Ask = (request: AskRequest) => Promise<void>

/** Asks the gateway with the official SDK over `fetch`; the kit comes in around it. */
export const askOver =
  (fetch: typeof globalThis.fetch): Ask =>
  async ({ turns, signal, onTarget, onText }) => {
    // Loaded with the first question, so that the page is there before the SDK is.
    const { APIConnectionError, OpenAI } = await import('openai')
    const openai = new OpenAI({
      baseURL: new URL(`/${project}/openai/v1`, gatewayUrl).href,
      apiKey: publicKey,
      // The SDK warns of keys in a browser. See `publicKey` for why this one may be here, and what a product does.
      dangerouslyAllowBrowser: true,
      fetch: createFeedbackFetch(fetch, { onTarget }),
      maxRetries: 0,
    })
    try {
      const body = { model: endpoint, messages: [...turns], stream: true as const }
      for await (const { choices } of await openai.chat.completions.create(body, { signal })) {
        onText(choices[0]?.delta.content ?? '')
      }
    } catch (error) {
      if (!(error instanceof APIConnectionError)) throw error
      throw new GatewayUnreachable('The gateway did not answer.', { cause: error })
    }
  }
