import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { pickReply } from '../replies/index.ts'
import { ask, jsonOf, logOf, rateable } from '../testing/client.ts'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { dataOf } from '../testing/events.ts'
import { createGateway } from '../testing/gateway.ts'

const path = '/demo/anthropic/v1/messages'
const messages = [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }]
const body = { model: 'chat', max_tokens: 1024, messages }
const { text } = pickReply('Hello')

await describeOnEachDatabase("Anthropic's API", (storage) => {
  let gateway: Gateway

  beforeAll(async () => {
    gateway = await createGateway({ storage: await storage(), rate: 0 })
  })
  afterAll(() => gateway.close())

  it.each([
    ['as bearer', { authorization: 'Bearer sk-demo' }],
    ['in x-api-key', { 'x-api-key': 'sk-demo' }],
  ])('answers whole to a key %s', async (_where, headers) => {
    const response = await ask(gateway, path, {
      bearer: null,
      headers,
      body: { ...body, metadata: { user_id: 'u1' } },
    })
    const { id, url } = rateable(response)
    expect(url).toBe(`http://gateway.test/demo/chat/feedback/${id}`)
    expect(await jsonOf(response)).toMatchObject({
      id,
      type: 'message',
      role: 'assistant',
      model: 'chat',
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 1, output_tokens: expect.any(Number) },
    })
    expect(await logOf(gateway, id)).toMatchObject({
      dialect: 'anthropic',
      input: messages,
      output: [{ type: 'text', text }],
      tags: ['user_id:u1'],
      user_id: null,
    })
  })

  it('streams the same answer from message_start to message_stop', async () => {
    const response = await ask(gateway, path, { body: { ...body, stream: true, system: 'Be brief.' } })
    const { id } = rateable(response)
    const { events } = dataOf(await response.text())
    expect(events[0]).toMatchObject({ type: 'message_start', message: { id, content: [] } })
    expect(events.map(({ delta }) => delta?.text ?? '').join('')).toBe(text)
    expect(events.slice(-3).map(({ type }) => type)).toEqual([
      'content_block_stop',
      'message_delta',
      'message_stop',
    ])
    expect(await logOf(gateway, id)).toMatchObject({
      status: 'completed',
      input: { system: 'Be brief.', messages },
      output: [{ type: 'text', text }],
    })
  })

  it('cuts an answer at max_tokens', async () => {
    const response = await ask(gateway, path, { body: { ...body, max_tokens: 1 } })
    expect(await jsonOf(response)).toMatchObject({ stop_reason: 'max_tokens', usage: { output_tokens: 1 } })
  })

  it.each([
    ['no model', { model: undefined }, 400, 'invalid_request_error', 'model'],
    ['no max_tokens', { max_tokens: undefined }, 400, 'invalid_request_error', 'max_tokens'],
    [
      'a role that it does not have',
      { messages: [{ role: 'tool', content: 'x' }] },
      400,
      'invalid_request_error',
      'messages[0].role',
    ],
    [
      'a message without content',
      { messages: [{ role: 'user' }] },
      400,
      'invalid_request_error',
      'messages[0].content',
    ],
    ['an unknown model', { model: 'claude' }, 404, 'not_found_error', 'claude'],
  ])('refuses %s in the shape of its errors', async (_what, change, status, type, words) => {
    const response = await ask(gateway, path, { body: { ...body, ...change } })
    expect(response.status).toBe(status)
    expect(await jsonOf(response)).toEqual({
      type: 'error',
      error: { type, message: expect.stringContaining(words) },
    })
  })

  it('refuses a key that nobody has with 401', async () => {
    for (const headers of [{}, { 'x-api-key': 'sk-nobody' }]) {
      const response = await ask(gateway, path, { bearer: null, headers, body })
      expect(response.status).toBe(401)
      expect(await jsonOf(response)).toMatchObject({ type: 'error', error: { type: 'authentication_error' } })
    }
  })
})
