import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { pickReply } from '../replies/index.ts'
import { type GatewayServer, startServer } from '../serve.ts'
import { ask, complete, jsonOf, logOf, rateable } from '../testing/client.ts'
import { dataOf } from '../testing/events.ts'
import { createGateway } from '../testing/gateway.ts'
import { until } from '../testing/until.ts'

const messages = [{ role: 'user', content: 'Hello' }]
const { text } = pickReply('Hello')
const anthropicBody = { model: 'chat', max_tokens: 4096, messages }

const nobody: RequestListener = (_request, response) => response.destroy()

let behind: Gateway
let server: GatewayServer
/** In front of `behind`, by each of its dialects. */
let front: { openai: Gateway; anthropic: Gateway }
/** In front of a server that answers as the test says. */
let scripted: Gateway
let script = nobody
let scriptedUrl: string
const scriptedServer = createServer((request, response) => script(request, response))

const inFrontOf = (baseUrl: string, key?: string) => createGateway({ upstream: { baseUrl, key } })

beforeAll(async () => {
  const projects = [{ id: 'real', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-real' }] }]
  behind = await createGateway({ config: { projects }, rate: 0 })
  server = await startServer(behind, { port: 0 })
  scriptedServer.listen(0, '127.0.0.1')
  await once(scriptedServer, 'listening')
  const address = scriptedServer.address()
  scriptedUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`
  front = {
    openai: await inFrontOf(`${server.url}/real/openai/v1`, 'sk-real'),
    anthropic: await inFrontOf(`${server.url}/real/anthropic`, 'sk-real'),
  }
  scripted = await inFrontOf(scriptedUrl, 'sk-of-the-upstream')
})
afterAll(async () => {
  scriptedServer.closeAllConnections()
  scriptedServer.close()
  await Promise.all([front.openai.close(), front.anthropic.close(), scripted.close()])
  await server.cut()
})

const newest = async (gateway: Gateway, path = '/demo/logs', bearer = 'sk-demo') => {
  const { logs } = await jsonOf(await ask(gateway, `${path}?limit=1`, { bearer }))
  return Array.isArray(logs) ? logs[0] : undefined
}

describe('an OpenAI-compatible upstream', () => {
  it.each([false, true])('answers under the id of the log (stream: %s)', async (stream) => {
    const gateway = front.openai
    const { id, text: body, response } = await complete(gateway, { model: 'chat', stream })
    expect(response.status).toBe(200)
    const events = stream ? dataOf(body).events : [JSON.parse(body)]
    expect(new Set(events.map((event) => event.id))).toEqual(new Set([id]))
    expect(await logOf(gateway, id)).toMatchObject({
      status: 'completed',
      input: messages,
      output: { role: 'assistant', content: text },
    })
    expect((await newest(behind, '/real/logs', 'sk-real')).id).not.toBe(id)
    const { url, token } = rateable(response)
    expect(url).toBe(`http://gateway.test/demo/chat/feedback/${id}`)
    expect((await ask(gateway, url, { bearer: token, body: { score: 1, weight: 1 } })).status).toBe(201)
  })

  it('is not asked further when the reader leaves, and what was read is saved on both sides', async () => {
    // So slow that it is far from its end when it hears of the reader, also on a machine that has much to do.
    const slow = await createGateway({ rate: 4 })
    const slowServer = await startServer(slow, { port: 0 })
    onTestFinished(() => slowServer.cut())
    const gateway = await inFrontOf(`${slowServer.url}/demo/chat`, 'sk-demo')
    onTestFinished(() => gateway.close())
    const response = await ask(gateway, '/demo/chat/chat/completions', { body: { messages, stream: true } })
    const reader = response.body?.getReader()
    for (let count = 0; count < 3; count += 1) await reader?.read()
    await reader?.cancel()
    const log = await logOf(gateway, rateable(response).id)
    expect(log).toMatchObject({ status: 'cancelled', output: { content: expect.stringMatching(/^Hello! /) } })
    await until(async () => {
      return (await newest(slow)).status === 'cancelled'
    })
  })

  it('refuses in its own words, and the refusal is logged', async () => {
    const gateway = front.openai
    const refused = await ask(gateway, '/demo/chat/chat/completions', { body: { model: 'gpt', messages } })
    expect(refused.status).toBe(404)
    expect(await jsonOf(refused)).toMatchObject({
      error: { code: 'model_not_found', message: expect.stringContaining('gpt') },
    })
    expect(await newest(gateway)).toMatchObject({ status: 'failed', output: null, input: messages })
  })

  it('that cannot be reached is a 502, and is logged', async () => {
    const gateway = await inFrontOf('http://127.0.0.1:1/v1')
    onTestFinished(() => gateway.close())
    const response = await ask(gateway, '/demo/chat/chat/completions', { body: { messages } })
    expect(response.status).toBe(502)
    expect(await jsonOf(response)).toMatchObject({
      error: { type: 'server_error', message: expect.stringContaining('reached') },
    })
    expect(await newest(gateway)).toMatchObject({ status: 'failed', output: null })
  })

  it.each([
    ['text', 200, 'Hello', 502],
    ['a redirect', 302, '', 502],
    ['a failure in HTML', 503, '<html>', 503],
  ])(
    'that answers with %s is an error in the shape of the dialect',
    async (_what, status, body, expected) => {
      script = (_request, response) =>
        response.writeHead(status, { location: 'http://127.0.0.1:1/', 'retry-after': '7' }).end(body)
      const response = await ask(scripted, '/demo/chat/chat/completions', { body: { messages } })
      expect(response.status).toBe(expected)
      expect(await jsonOf(response)).toMatchObject({
        error: { type: 'server_error', message: expect.any(String) },
      })
      if (expected === 503) expect(response.headers.get('retry-after')).toBe('7')
    },
  )

  it('that breaks off breaks off for the reader too, and what came is saved', async () => {
    const chunk = { id: 'x', choices: [{ index: 0, delta: { content: 'Half' } }] }
    script = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(chunk)}\n\n`, () => response.destroy())
    }
    const gateway = scripted
    const response = await ask(gateway, '/demo/chat/chat/completions', { body: { messages, stream: true } })
    await expect(response.text()).rejects.toThrow()
    expect(await logOf(gateway, rateable(response).id)).toMatchObject({
      status: 'failed',
      output: { content: 'Half' },
    })
  })

  it('that says in its stream that it fails is logged as failed; comments and tool calls pass', async () => {
    const call = (piece: object) => ({
      id: 'x',
      choices: [{ index: 0, delta: { tool_calls: [{ index: 0, ...piece }] } }],
    })
    const lines = [
      ': waiting',
      `data: ${JSON.stringify(call({ id: 'c1', type: 'function', function: { name: 'find', arguments: '{"a"' } }))}`,
      `data: ${JSON.stringify(call({ function: { arguments: ':1}' } }))}`,
      `data: ${JSON.stringify({ error: { message: 'overloaded' } })}`,
    ]
    script = (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/event-stream' })
        .end(`${lines.join('\r\n\r\n')}\r\n\r\n`)
    const gateway = scripted
    const { id, text: body } = await complete(gateway, { stream: true })
    expect(body).toContain(': waiting')
    expect(body).toContain('overloaded')
    expect(await logOf(gateway, id)).toMatchObject({
      status: 'failed',
      output: {
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'find', arguments: '{"a":1}' } }],
      },
    })
  })
})

describe('an Anthropic-compatible upstream', () => {
  it.each([false, true])('answers under the id of the log (stream: %s)', async (stream) => {
    const gateway = front.anthropic
    const response = await ask(gateway, '/demo/anthropic/v1/messages', { body: { ...anthropicBody, stream } })
    const { id } = rateable(response)
    const body = await response.text()
    const ids = stream
      ? dataOf(body).events.flatMap(({ message }) => message?.id ?? [])
      : [JSON.parse(body).id]
    expect(ids).toEqual([id])
    expect(await logOf(gateway, id)).toMatchObject({
      status: 'completed',
      dialect: 'anthropic',
      output: [{ type: 'text', text }],
      input_tokens: 1,
      output_tokens: expect.any(Number),
    })
  })

  it('is joined from its blocks: thinking, tools and text', async () => {
    const events = [
      { type: 'message_start', message: { id: 'm', usage: { input_tokens: 3, output_tokens: 1 } } },
      {
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'thinking', thinking: '', signature: '' },
      },
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'Hm' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 's' } },
      {
        type: 'content_block_start',
        index: 1,
        content_block: { type: 'tool_use', id: 't', name: 'find', input: {} },
      },
      { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '{"a":' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '1}' } },
      { type: 'message_delta', delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 9 } },
      { type: 'message_stop' },
    ]
    script = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''))
    }
    const gateway = scripted
    const response = await ask(gateway, '/demo/anthropic/v1/messages', {
      body: { ...anthropicBody, stream: true },
    })
    await response.text()
    expect(await logOf(gateway, rateable(response).id)).toMatchObject({
      status: 'completed',
      output: [
        { type: 'thinking', thinking: 'Hm', signature: 's' },
        { type: 'tool_use', id: 't', name: 'find', input: { a: 1 } },
      ],
      input_tokens: 3,
      output_tokens: 9,
    })
  })
})

describe('what an upstream is sent', () => {
  const listen = () => {
    const seen: Record<string, unknown>[] = []
    script = (request, response) => {
      seen.push({ url: request.url, ...request.headers })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "x"}')
    }
    return seen
  }
  const path = '/demo/anthropic/v1/messages'

  it('is its own key, and never one of the gateway', async () => {
    const seen = listen()
    await complete(scripted)
    await ask(scripted, path, { headers: { 'anthropic-version': '2099-01-01' }, body: anthropicBody })
    expect(seen).toMatchObject([
      { url: '/v1/chat/completions', authorization: 'Bearer sk-of-the-upstream' },
      { url: '/v1/messages', 'x-api-key': 'sk-of-the-upstream', 'anthropic-version': '2099-01-01' },
    ])
    expect(JSON.stringify(seen)).not.toContain('sk-demo')
  })

  it('is what the caller has for it beside the key of the gateway, where no key is set', async () => {
    const seen = listen()
    const gateway = await inFrontOf(scriptedUrl)
    onTestFinished(() => gateway.close())
    await ask(gateway, path, { headers: { 'x-api-key': 'sk-ant-of-the-caller' }, body: anthropicBody })
    await ask(gateway, path, { bearer: 'theirs', headers: { 'x-api-key': 'sk-demo' }, body: anthropicBody })
    await complete(gateway)
    expect(seen[0]).toMatchObject({ 'x-api-key': 'sk-ant-of-the-caller' })
    expect(seen[1]).toMatchObject({ authorization: 'Bearer theirs' })
    expect(JSON.stringify(seen)).not.toContain('sk-demo')
  })
})
