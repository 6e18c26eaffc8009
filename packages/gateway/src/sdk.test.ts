import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from './gatewayOptions.ts'
import { pickReply } from './replies/index.ts'
import { type GatewayServer, startServer } from './serve.ts'
import { ask, logOf, rateable } from './testing/client.ts'
import { createGateway } from './testing/gateway.ts'

let gateway: Gateway
let server: GatewayServer
beforeAll(async () => {
  gateway = await createGateway({ rate: 0 })
  server = await startServer(gateway, { port: 0 })
})
afterAll(() => server.cut())

const content = 'Hello'
const { text } = pickReply(content)
const question = { model: 'chat', messages: [{ role: 'user' as const, content }] }

const expectRateable = async (response: Response) => {
  const { id, url, token } = rateable(response)
  const { status } = await ask(gateway, url, { bearer: token, body: { score: 1, weight: 1 } })
  expect(status).toBe(201)
  expect(await logOf(gateway, id)).toMatchObject({ status: 'completed', feedback_signals: [{ score: 1 }] })
  return id
}

it.each(['/demo/chat', '/demo/openai/v1'])('the OpenAI SDK works at %s', async (base) => {
  const client = new OpenAI({ apiKey: 'sk-demo', baseURL: server.url + base, maxRetries: 0 })
  const whole = await client.chat.completions.create(question).withResponse()
  expect(whole.data.choices[0]?.message.content).toBe(text)
  expect(whole.data.id).toBe(await expectRateable(whole.response))

  const streamed = await client.chat.completions.create({ ...question, stream: true }).withResponse()
  let joined = ''
  const ids = new Set<string>()
  for await (const chunk of streamed.data) {
    ids.add(chunk.id)
    joined += chunk.choices[0]?.delta.content ?? ''
  }
  expect(joined).toBe(text)
  expect([...ids]).toEqual([await expectRateable(streamed.response)])

  const helper = client.chat.completions.stream({ ...question, stream_options: { include_usage: true } })
  expect((await helper.finalChatCompletion()).usage?.prompt_tokens).toBe(1)
})

it('the OpenAI SDK raises its own errors', async () => {
  const at = (base: string, apiKey = 'sk-demo') =>
    new OpenAI({ apiKey, baseURL: server.url + base, maxRetries: 0 }).chat.completions
  await expect(at('/demo/chat', 'sk-nobody').create(question)).rejects.toBeInstanceOf(
    OpenAI.AuthenticationError,
  )
  const unknown = { ...question, model: 'gpt-7' }
  await expect(at('/demo/openai/v1').create(unknown)).rejects.toBeInstanceOf(OpenAI.NotFoundError)
  await expect(at('/demo/openai/v1').create(unknown)).rejects.toMatchObject({
    code: 'model_not_found',
    param: 'model',
  })
  const bad = at('/demo/chat').create({ ...question, messages: [] })
  await expect(bad).rejects.toMatchObject({
    constructor: OpenAI.BadRequestError,
    status: 400,
    param: 'messages',
  })
})

it('the OpenAI SDK lists the endpoints', async () => {
  const client = new OpenAI({ apiKey: 'sk-demo', baseURL: `${server.url}/demo/openai/v1` })
  const { data } = await client.models.list()
  expect(data.map(({ id }) => id)).toEqual(['chat'])
})

it.each([
  ['x-api-key', { apiKey: 'sk-demo' }],
  ['bearer', { apiKey: null, authToken: 'sk-demo' }],
])('the Anthropic SDK works with its key as %s', async (_where, credential) => {
  const client = new Anthropic({ ...credential, baseURL: `${server.url}/demo/anthropic`, maxRetries: 0 })
  const asked = { ...question, max_tokens: 4096 }
  const whole = await client.messages.create(asked).withResponse()
  expect(whole.data.content).toEqual([expect.objectContaining({ type: 'text', text })])
  expect(whole.data.id).toBe(await expectRateable(whole.response))

  const streamed = client.messages.stream(asked)
  const { response } = await streamed.withResponse()
  const message = await streamed.finalMessage()
  expect(await streamed.finalText()).toBe(text)
  expect(message).toMatchObject({ stop_reason: 'end_turn', usage: { input_tokens: 1 } })
  expect(message.id).toBe(await expectRateable(response))
})

it('the Anthropic SDK raises its own errors', async () => {
  const at = (apiKey: string) =>
    new Anthropic({ apiKey, baseURL: `${server.url}/demo/anthropic`, maxRetries: 0 }).messages
  const asked = { ...question, max_tokens: 16 }
  await expect(at('sk-nobody').create(asked)).rejects.toBeInstanceOf(Anthropic.AuthenticationError)
  await expect(at('sk-demo').create({ ...asked, model: 'claude' })).rejects.toBeInstanceOf(
    Anthropic.NotFoundError,
  )
  const bad = at('sk-demo').create({ ...asked, max_tokens: 0 })
  await expect(bad).rejects.toMatchObject({ constructor: Anthropic.BadRequestError, status: 400 })
})
