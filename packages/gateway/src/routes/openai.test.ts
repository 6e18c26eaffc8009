import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { pickReply } from '../replies/index.ts'
import { ask, complete, jsonOf, logOf, rateable } from '../testing/client.ts'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { dataOf } from '../testing/events.ts'
import { createGateway } from '../testing/gateway.ts'

const messages = [{ role: 'user', content: 'Hello' }]
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

await describeOnEachDatabase("OpenAI's API", (storage) => {
  let gateway: Gateway

  beforeAll(async () => {
    gateway = await createGateway({ storage: await storage(), rate: 0 })
  })
  afterAll(() => gateway.close())

  it.each(['/demo/chat/chat/completions', '/demo/openai/v1/chat/completions'])(
    'answers whole at %s',
    async (path) => {
      const response = await ask(gateway, path, { body: { model: 'chat', messages } })
      const { id, url, token } = rateable(response)
      expect(id).toMatch(uuid)
      expect(url).toBe(`http://gateway.test/demo/chat/feedback/${id}`)
      expect(token.split('.')).toHaveLength(3)
      const { text } = pickReply('Hello')
      expect(await jsonOf(response)).toMatchObject({
        id,
        object: 'chat.completion',
        model: 'chat',
        choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: expect.any(Number), total_tokens: expect.any(Number) },
      })
      expect(await logOf(gateway, id)).toMatchObject({
        output: { role: 'assistant', content: text },
        status: 'completed',
      })
    },
  )

  it('streams the same answer in chunks that all bear the id of the log', async () => {
    const { id, text, response } = await complete(gateway, {
      stream: true,
      stream_options: { include_usage: true },
    })
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const { events, last } = dataOf(text)
    expect(last).toBe('[DONE]')
    expect(new Set(events.map((event) => event.id))).toEqual(new Set([id]))
    const choices = events.flatMap((event) => event.choices ?? [])
    expect(choices.map(({ delta }) => delta?.content ?? '').join('')).toBe(pickReply('Hello').text)
    expect(choices.at(-1)).toMatchObject({ finish_reason: 'stop' })
    expect(events.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 1 } })
    expect(await logOf(gateway, id)).toMatchObject({
      status: 'completed',
      output: { content: pickReply('Hello').text },
    })
  })

  it('cuts an answer at the most tokens that are asked for', async () => {
    const { text } = await complete(gateway, { max_completion_tokens: 1, max_tokens: 9 })
    expect(JSON.parse(text)).toMatchObject({
      choices: [{ finish_reason: 'length' }],
      usage: { completion_tokens: 1 },
    })
  })

  it('takes whatever JSON can carry as a prompt', async () => {
    const odd = [
      { role: 'user', content: 'NUL \u0000, half \ud83d, __proto__', __proto__x: 1, extra: { a: [null] } },
    ]
    const { id, response } = await complete(gateway, { messages: odd, temperature: 0.2, tools: [] })
    expect(response.status).toBe(200)
    expect((await logOf(gateway, id)).input).toEqual(odd)
  })

  it('takes feedback on an answer whose first byte is still to come', async () => {
    const response = await ask(gateway, '/demo/chat/chat/completions', { body: { messages, stream: true } })
    const { url, token, id } = rateable(response)
    expect((await ask(gateway, url, { bearer: token, body: { score: 1, weight: 1 } })).status).toBe(201)
    expect(await logOf(gateway, id)).toMatchObject({ status: 'in_progress', output: null })
    await response.text()
    expect(await logOf(gateway, id)).toMatchObject({ status: 'completed', feedback_signals: [{ score: 1 }] })
  })

  it('saves what was read by a reader who leaves', async () => {
    const response = await ask(gateway, '/demo/chat/chat/completions', { body: { messages, stream: true } })
    const reader = response.body?.getReader()
    for (let count = 0; count < 3; count += 1) await reader?.read()
    await reader?.cancel()
    const words = pickReply('Hello').text.match(/\S+\s*/g) ?? []
    expect(await logOf(gateway, rateable(response).id)).toMatchObject({
      status: 'cancelled',
      output: { role: 'assistant', content: words.slice(0, 2).join('') },
      output_tokens: 2,
    })
  })

  it('keeps an output that was edited while the answer streamed', async () => {
    const response = await ask(gateway, '/demo/chat/chat/completions', { body: { messages, stream: true } })
    const { id } = rateable(response)
    await ask(gateway, `/log/${id}`, { method: 'PATCH', body: { output: { edited: true } } })
    await response.text()
    expect(await logOf(gateway, id)).toMatchObject({ status: 'completed', output: { edited: true } })
  })

  it('lists the endpoints of a project as models', async () => {
    const response = await ask(gateway, '/demo/openai/v1/models')
    expect(await jsonOf(response)).toMatchObject({ object: 'list', data: [{ id: 'chat', object: 'model' }] })
  })

  describe('refuses, in words from which the SDK makes its errors,', () => {
    const bad: [string, unknown, string][] = [
      ['no messages', {}, 'messages'],
      ['an empty list of messages', { messages: [] }, 'messages'],
      ['messages of text', { messages: 'Hello' }, 'messages'],
      ['a message of text', { messages: ['Hello'] }, 'messages[0]'],
      ['an unknown role', { messages: [{ role: 'robot', content: 'x' }] }, 'messages[0].role'],
      ['content of a number', { messages: [{ role: 'user', content: 5 }] }, 'messages[0].content'],
      [
        'a text part without text',
        { messages: [{ role: 'user', content: [{ type: 'text' }] }] },
        'messages[0].content[0]',
      ],
      ['a model of a number', { messages, model: 4 }, 'model'],
      ['a model with a NUL', { messages, model: 'a\0' }, 'model'],
      ['a stream of text', { messages, stream: 'yes' }, 'stream'],
      ['stream options of text', { messages, stream_options: 'x' }, 'stream_options'],
      ['no tokens', { messages, max_tokens: 0 }, 'max_tokens'],
      ['two answers', { messages, n: 2 }, 'n'],
      ['metadata of text', { messages, metadata: 'x' }, 'metadata'],
      ['metadata with a NUL', { messages, metadata: { a: '\0' } }, 'metadata.a'],
      ['metadata with half a surrogate pair', { messages, metadata: { a: ['\ud800'] } }, 'metadata.a[0]'],
    ]
    it.each(bad)('%s with 400 that names the field', async (_what, body, field) => {
      const response = await ask(gateway, '/demo/chat/chat/completions', { body })
      expect(response.status).toBe(400)
      expect(response.headers.has('x-feedback-token')).toBe(false)
      expect(await jsonOf(response)).toEqual({
        error: {
          message: expect.stringContaining(field),
          type: 'invalid_request_error',
          param: field,
          code: 'invalid_body',
        },
      })
    })

    it.each([
      ['malformed JSON', '{"messages": ['],
      ['an empty body', ''],
      ['a list', '[]'],
      ['100,000 levels', `{"messages": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ])('%s with 400', async (_what, body) => {
      const response = await ask(gateway, '/demo/chat/chat/completions', { body })
      expect(response.status).toBe(400)
      expect(await jsonOf(response)).toMatchObject({ error: { type: 'invalid_request_error' } })
    })

    it.each([
      ['/demo/chat/chat/completions', null, 401, 'missing_api_key'],
      ['/demo/chat/chat/completions', 'sk-nobody', 401, 'invalid_api_key'],
      ['/demo/nothing/chat/completions', 'sk-demo', 404, 'model_not_found'],
      ['/demo/openai/v1/chat/completions', 'sk-demo', 404, 'model_not_found'],
      ['/nowhere/chat/chat/completions', 'sk-demo', 404, 'project_not_found'],
    ])('at %s with the key %s: %i', async (path, bearer, status, code) => {
      const response = await ask(gateway, path, { bearer, body: { messages, model: 'gpt' } })
      expect(response.status).toBe(status)
      expect(await jsonOf(response)).toMatchObject({ error: { code, message: expect.any(String) } })
    })
  })
})
