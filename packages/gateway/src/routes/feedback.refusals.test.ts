import { GatewayError } from '@feedback-signals/protocol'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { badSignals } from '../testing/badSignals.ts'
import { ask, complete, logOf, type Rateable } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { forge, unsigned } from '../testing/tokens.ts'

const good = { score: 1, weight: 1 }
const unknownId = '01a21236-6bdf-7577-95bf-fef1e58d0d81'

await describeOnEachPlace('a feedback signal is refused', (storage) => {
  let gateway: Gateway
  let log: Rateable
  let other: Rateable

  beforeAll(async () => {
    const keys = (name: string) => [{ name, key: `sk-${name}` }]
    const projects = [
      { id: 'demo', endpoints: ['chat', 'code'], keys: keys('demo') },
      {
        id: 'pages',
        endpoints: ['chat'],
        keys: [
          {
            name: 'browser',
            key: 'sk-browser',
            client_access: { algorithm: 'HS256' as const, secret: 's'.repeat(32) },
          },
        ],
      },
      { id: 'elsewhere', endpoints: ['chat'], keys: keys('elsewhere') },
    ]
    gateway = await createGateway({
      config: { projects },
      storage: await storage(),
      secret: 'test secret',
      rate: 0,
    })
    log = await complete(gateway)
    other = await complete(gateway)
  })
  afterAll(() => gateway.close())

  const expectRefusal = async (response: Response, status: number, words: string) => {
    const error = v.parse(GatewayError, await response.json())
    expect(error).toMatchObject({ error: status, message: expect.stringContaining(words) })
    expect(response.status).toBe(status)
    expect(error.message).not.toMatch(/\n|node_modules|\.ts:/)
    expect((await logOf(gateway, log.id)).feedback_signals).toEqual([])
    expect((await logOf(gateway, other.id)).feedback_signals).toEqual([])
  }

  it.each(badSignals)('with 400 that names the field: $what', async ({ body, field }) => {
    await expectRefusal(await ask(gateway, log.url, { bearer: log.token, body }), 400, field)
  })

  describe('with 401 where the token', () => {
    const now = () => Math.floor(Date.now() / 1000)
    const credentials: [string, () => string | Promise<string> | null, string][] = [
      ['is missing', () => null, 'is needed'],
      ['is garbled', () => 'a.b.c', 'not valid'],
      ['is no token', () => 'hello', 'neither'],
      ['is a key that lives in browsers', () => 'sk-browser', 'behind it'],
      ['is a key that nobody has', () => 'sk-nobody', 'not valid'],
      ['is a key with something behind it', () => 'sk-demo:a.b.c', 'no client token'],
      ['is cut', () => log.token.slice(0, -1), 'not valid'],
      [
        'has a claim changed',
        () => log.token.replace(/\.[^.]+\./, `.${Buffer.from('{}').toString('base64url')}.`),
        'not valid',
      ],
      ['belongs to another inference', () => other.token, 'another inference'],
      ['is signed by another secret', () => forge(log.id, { secret: 'foreign secret' }), 'not valid'],
      ['is signed by another algorithm', () => forge(log.id, { algorithm: 'HS512' }), 'not valid'],
      ['is not signed', () => unsigned(log.id), 'not valid'],
      ['has expired', () => forge(log.id, { issued: now() - 86_401 }), 'expired'],
      ['never expires', () => forge(log.id, { claims: { exp: undefined } }), 'not valid'],
      ['names no inference', () => forge(log.id, { claims: { inference_id: undefined } }), 'not valid'],
      ['names its inference by a number', () => forge(log.id, { claims: { inference_id: 5 } }), 'not valid'],
      ['has a user with a NUL', () => forge(log.id, { claims: { user_id: 'a\0' } }), 'not valid'],
    ]
    it.each(credentials)('%s', async (_what, credential, words) => {
      await expectRefusal(await ask(gateway, log.url, { bearer: await credential(), body: good }), 401, words)
    })

    it('comes under another scheme', async () => {
      const headers = { authorization: `Basic ${log.token}` }
      await expectRefusal(await ask(gateway, log.url, { bearer: null, headers, body: good }), 401, 'neither')
    })
  })

  it.each([
    ['an unknown log', `/demo/feedback/${unknownId}`],
    ['an unknown log of an endpoint', `/demo/chat/feedback/${unknownId}`],
    ['an id that is no UUID', '/demo/feedback/7'],
    ['an id with a NUL', '/demo/feedback/%00'],
    ['an id that is no text', '/demo/feedback/%ff'],
  ])('with 404 for %s', async (_what, path) => {
    await expectRefusal(await ask(gateway, path, { body: good }), 404, 'Log not found')
  })

  it.each([
    ['a key of another project', (id: string) => `/demo/chat/feedback/${id}`, 'sk-elsewhere'],
    [
      'a key of another project under its own URL',
      (id: string) => `/elsewhere/feedback/${id}`,
      'sk-elsewhere',
    ],
    ['a key under the URL of another project', (id: string) => `/elsewhere/feedback/${id}`, 'sk-demo'],
    ['a token under the URL of another project', (id: string) => `/elsewhere/feedback/${id}`, 'token'],
    ['a token under the URL of another endpoint', (id: string) => `/demo/code/feedback/${id}`, 'token'],
    ['a token under the URL of no project', (id: string) => `/nothing/feedback/${id}`, 'token'],
  ])('with 403 for %s', async (_what, path, bearer) => {
    const credential = bearer === 'token' ? log.token : bearer
    await expectRefusal(await ask(gateway, path(log.id), { bearer: credential, body: good }), 403, 'belong')
  })

  it.each([
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['something like JSON', 'application/jsonp'],
  ])('with 415 where the content type says %s', async (_what, type) => {
    const headers = { 'content-type': type }
    await expectRefusal(await ask(gateway, log.url, { bearer: log.token, headers, body: good }), 415, type)
  })

  it('with 413 and an end of the connection where the body is over 1 MiB', async () => {
    const body = { ...good, qualitative_feedback: 'x'.repeat(1_048_576) }
    const response = await ask(gateway, log.url, { bearer: log.token, body })
    expect(response.headers.get('connection')).toBe('close')
    await expectRefusal(response, 413, '1048576 bytes')
  })

  it('for its size first, then its credential, its log, its content type and its body', async () => {
    const long = 'x'.repeat(1_048_577)
    const text = { 'content-type': 'text/plain' }
    const nowhere = `/demo/feedback/${unknownId}`
    await expectRefusal(
      await ask(gateway, nowhere, { bearer: 'no', headers: text, body: long }),
      413,
      'bytes',
    )
    await expectRefusal(
      await ask(gateway, nowhere, { bearer: 'no', headers: text, body: '{' }),
      401,
      'neither',
    )
    await expectRefusal(await ask(gateway, nowhere, { headers: text, body: '{' }), 404, 'not found')
    await expectRefusal(await ask(gateway, log.url, { headers: text, body: '{' }), 415, 'text/plain')
  })
})
