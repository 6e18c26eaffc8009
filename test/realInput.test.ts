import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Anthropic from '@anthropic-ai/sdk'
import {
  createClient,
  createFeedbackFetch,
  type FeedbackTarget,
  readFeedbackTarget,
  thumbsDown,
} from '@feedback-signals/core'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningGateway, startGateway } from '../.dev/gateway.ts'
import { prompts } from './support/prompts.ts'

const folder = mkdtempSync(join(tmpdir(), 'real-input-'))
const client = createClient()
const apiKey = 'sk-demo'
let gateway: RunningGateway

beforeAll(async () => {
  gateway = await startGateway(
    ['--port', '0', '--data', join(folder, 'data'), '--rate', '0'],
    join(folder, 'log'),
  )
})

afterAll(async () => {
  await gateway.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

const logOf = async (id: string) => {
  const answer = await fetch(`${gateway.url}/log/${id}`, { headers: { Authorization: `Bearer ${apiKey}` } })
  return answer.json()
}

/** Rates an answer and finds the row beside what was asked and answered. */
const rateAndFind = async (target: FeedbackTarget | null | undefined, prompt: string, text: string) => {
  if (!target) throw new Error('The answer carried no target.')
  const receipt = client.submit(target, thumbsDown({ comment: prompt }))
  const stored = await receipt.delivered
  const log = await logOf(target.inferenceId)
  expect(JSON.stringify(log.input)).toContain(JSON.stringify(prompt).slice(1, -1))
  expect(JSON.stringify(log.output)).toContain(JSON.stringify(text).slice(1, -1))
  expect(log.feedback_signals).toMatchObject([
    { id: stored?.id, score: -1, signal_name: 'thumbs_down', qualitative_feedback: prompt, user_id: null },
  ])
}

describe('real prompts, streamed by the official SDKs and rated', () => {
  it.each(prompts)('OpenAI, target from the response of the stream: %s', async (prompt) => {
    const openai = new OpenAI({ apiKey, baseURL: `${gateway.url}/demo/openai/v1` })
    const { data: stream, response } = await openai.chat.completions
      .create({ model: 'chat', stream: true, messages: [{ role: 'user', content: prompt }] })
      .withResponse()
    const target = readFeedbackTarget(response)
    let text = ''
    for await (const chunk of stream) {
      expect(chunk.id).toBe(target?.inferenceId)
      text += chunk.choices[0]?.delta.content ?? ''
    }
    await rateAndFind(target, prompt, text)
  })

  it.each(prompts)('Anthropic, target from createFeedbackFetch: %s', async (prompt) => {
    const targets = new Map<string, FeedbackTarget>()
    const anthropic = new Anthropic({
      apiKey,
      baseURL: `${gateway.url}/demo/anthropic`,
      fetch: createFeedbackFetch(fetch, { onTarget: (target) => targets.set(target.inferenceId, target) }),
    })
    const message = await anthropic.messages
      .stream({ model: 'chat', max_tokens: 4096, messages: [{ role: 'user', content: prompt }] })
      .finalMessage()
    const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    await rateAndFind(targets.get(message.id), prompt, text)
  })

  it('takes feedback while the answer still streams', async () => {
    const openai = new OpenAI({ apiKey, baseURL: `${gateway.url}/demo/openai/v1` })
    const { data: stream, response } = await openai.chat.completions
      .create({ model: 'chat', stream: true, messages: [{ role: 'user', content: 'Explain recursion' }] })
      .withResponse()
    const target = readFeedbackTarget(response)
    if (!target) throw new Error('The answer carried no target.')
    await client.submit(target, thumbsDown()).delivered
    for await (const _ of stream);
    const log = await logOf(target.inferenceId)
    expect(log.feedback_signals).toHaveLength(1)
    expect(log.output.content).not.toBe('')
  })
})
