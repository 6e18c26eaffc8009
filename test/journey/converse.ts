import { readFeedbackTarget } from '@feedback-signals/core'
import OpenAI from 'openai'
import { expect } from 'vitest'
import { conversations } from './conversations.ts'
import { NO_ANSWER } from './model.ts'
import type { ReadAnswer } from './people.ts'

/** Holds a conversation with the gateway at `url` through the OpenAI SDK, and gives its answers to be rated. */
export async function converse(url: string, at: number): Promise<ReadAnswer[]> {
  const asked: ReadAnswer[] = []
  const conversation = conversations[at]
  if (!conversation) return asked
  const endpoint = at % 3 === 0 ? 'support' : 'chat'
  const openai = new OpenAI({ apiKey: 'sk-demo', baseURL: `${url}/demo/${endpoint}` })
  const messages: OpenAI.ChatCompletionMessageParam[] = []
  for (const [turn, content] of conversation.questions.entries()) {
    messages.push({ role: 'user', content })
    const { data, response } = await openai.chat.completions
      .create({
        model: at % 2 === 0 ? 'gpt-4' : 'gpt-4-turbo',
        messages,
        metadata: { category: conversation.category, turn: String(turn + 1) },
      })
      .withResponse()
    const answer = data.choices[0]?.message.content ?? ''
    messages.push({ role: 'assistant', content: answer })
    const target = readFeedbackTarget(response)
    if (!target) throw new Error('The answer carried no target.')
    expect(answer).toBe(conversation.answers[turn] ?? NO_ANSWER)
    asked.push({ target, known: answer !== NO_ANSWER })
  }
  return asked
}
