import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import Anthropic from '@anthropic-ai/sdk'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parseConfig.ts'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, jsonOf, logOf, rateable } from '../testing/client.ts'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import { createGateway } from '../testing/gateway.ts'
import { forge } from '../testing/tokens.ts'

const messages = [{ role: 'user' as const, content: 'Hello' }]
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const curve = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })
const p256 = curve('prime256v1')

const pairs: Record<string, { publicKey: KeyObject; privateKey: KeyObject }> = {
  RS256: rsa,
  RS384: rsa,
  RS512: rsa,
  PS256: rsa,
  PS384: rsa,
  PS512: rsa,
  ES256: p256,
  ES384: curve('secp384r1'),
  ES512: curve('secp521r1'),
}
const secrets = ['HS256', 'HS384', 'HS512']
const pem = (key: KeyObject) => String(key.export({ type: 'spki', format: 'pem' }))

const browserKey = (algorithm: string, fields: object) => ({
  name: algorithm,
  key: `sk-${algorithm}`,
  client_access: { algorithm, ...fields },
})

const config = parseConfig({
  projects: [
    {
      id: 'demo',
      endpoints: ['chat'],
      keys: [
        { name: 'server', key: 'sk-demo' },
        ...secrets.map((algorithm) => browserKey(algorithm, { secret: CLIENT_SECRET })),
        ...Object.entries(pairs).map(([algorithm, { publicKey }]) =>
          browserKey(algorithm, { public_key: pem(publicKey) }),
        ),
        {
          name: 'claims',
          key: 'sk-claims',
          client_access: {
            algorithm: 'HS256',
            secret: CLIENT_SECRET,
            required_claims: { iss: 'my-app', level: 3, paid: true },
          },
        },
      ],
    },
    { id: 'elsewhere', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-elsewhere' }] },
  ],
})

let gateway: Gateway
beforeAll(async () => {
  gateway = await createGateway({ config, rate: 0, secret: 'test secret' })
})
afterAll(() => gateway.close())

const complete = (bearer: string) =>
  ask(gateway, '/demo/chat/chat/completions', { bearer, body: { messages } })
const as = async (claims: Record<string, unknown>) => `sk-HS256:${await clientToken(claims)}`
const userOf = async (bearer: string) => (await logOf(gateway, rateable(await complete(bearer)).id)).user_id

it.each([...secrets, ...Object.keys(pairs)])(
  'lets a user in whose token is signed by %s',
  async (algorithm) => {
    const key = pairs[algorithm]?.privateKey
    const token = await clientToken({ sub: 'ada' }, { algorithm, ...(key && { key }) })
    expect(await userOf(`sk-${algorithm}:${token}`)).toBe('ada')
  },
)

it.each([
  [{ sub: 'ada', user_id: 'bob', userId: 'cleo' }, 'ada'],
  [{ sub: '', user_id: 'bob', userId: 'cleo' }, 'bob'],
  [{ sub: 7, userId: 'cleo' }, 'cleo'],
  [{ user_id: ' é\u{1f600}' }, ' é\u{1f600}'],
])('takes the first text that is not empty of sub, user_id and userId: %j', async (claims, user) => {
  expect(await userOf(await as(claims))).toBe(user)
})

it('writes the user into the log, the feedback token and every signal', async () => {
  const credential = await as({ sub: 'ada' })
  const { id, url, token } = rateable(await complete(credential))
  expect(decodeJwt(token)).toMatchObject({ user_id: 'ada', inference_id: id })
  const body = { score: 1, weight: 1, user_id: 'mallory' }
  for (const bearer of [token, credential, await as({ sub: 'bob' }), 'sk-demo']) {
    expect((await ask(gateway, url, { bearer, body })).status).toBe(201)
  }
  const log = await logOf(gateway, id)
  expect(log.user_id).toBe('ada')
  expect(log.feedback_signals.map(({ user_id }) => user_id)).toEqual(['ada', 'ada', 'bob', null])
})

it('requires each claim to be there and equal', async () => {
  const good = { sub: 'ada', iss: 'my-app', level: 3, paid: true }
  const status = async (claims: Record<string, unknown>) =>
    (await complete(`sk-claims:${await clientToken(claims)}`)).status
  expect(await status(good)).toBe(200)
  for (const change of [
    { iss: 'other' },
    { level: '3' },
    { level: undefined },
    { paid: 1 },
    { iss: ['my-app'] },
  ]) {
    expect(await status({ ...good, ...change })).toBe(401)
  }
})

describe('honours the times of a token:', () => {
  const now = () => Math.floor(Date.now() / 1000)
  const cases: [string, () => Record<string, unknown>, number, string][] = [
    ['one that holds', () => ({ iat: now(), nbf: now(), exp: now() + 60 }), 200, ''],
    ['one from a clock that is two seconds ahead', () => ({ iat: now() + 2, nbf: now() + 2 }), 200, ''],
    ['one that has ended', () => ({ exp: now() - 1 }), 401, 'expired'],
    ['one that is to begin', () => ({ nbf: now() + 60 }), 401, 'still to come'],
    ['one from the future', () => ({ iat: now() + 60 }), 401, 'still to come'],
    ['one that ends at a text', () => ({ exp: 'soon' }), 401, 'exp'],
  ]
  it.each(cases)('%s', async (_what, claims, status, words) => {
    const response = await complete(await as({ sub: 'ada', ...claims() }))
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(words)
  })
})

it('reads and edits no log, and lists none', async () => {
  const credential = await as({ sub: 'ada' })
  const { id } = rateable(await complete(credential))
  const reads: [string, string][] = [
    ['GET', `/log/${id}`],
    ['GET', '/demo/logs'],
    ['PATCH', `/log/${id}`],
  ]
  for (const [method, path] of reads) {
    const edit = method === 'PATCH' ? { body: { output: {} } } : {}
    expect((await ask(gateway, path, { method, bearer: credential, ...edit })).status).toBe(401)
  }
})

describe('every refusal is 401, in the shape of its route:', () => {
  const cases: [string, () => string | Promise<string>, string][] = [
    ['the key alone', () => 'sk-HS256', 'behind it'],
    ['nothing behind the colon', () => 'sk-HS256:', 'behind it'],
    ['no token behind it', () => 'sk-HS256:hello', 'no signed JWT'],
    [
      'a token behind a key of a server',
      async () => (await as({ sub: 'a' })).replace('HS256', 'demo'),
      'client_access',
    ],
    [
      'a token behind a key that nobody has',
      async () => (await as({ sub: 'a' })).replace('HS256', 'x'),
      'not valid',
    ],
    ['a token by another algorithm', async () => `sk-HS512:${await clientToken({ sub: 'a' })}`, 'HS512'],
    ['a token of nobody', () => as({}), 'no user'],
  ]
  it.each(cases)('%s', async (_what, credential, words) => {
    const bearer = await credential()
    const message = expect.stringContaining(words)
    const openai = await complete(bearer)
    expect([openai.status, await jsonOf(openai)]).toMatchObject([
      401,
      { error: { message, type: 'authentication_error' } },
    ])
    const anthropic = await ask(gateway, '/demo/anthropic/v1/messages', {
      bearer,
      body: { model: 'chat', max_tokens: 9, messages },
    })
    expect([anthropic.status, await jsonOf(anthropic)]).toMatchObject([
      401,
      { type: 'error', error: { message, type: 'authentication_error' } },
    ])
    const { url } = rateable(await complete('sk-demo'))
    const feedback = await ask(gateway, url, { bearer, body: { score: 1, weight: 1 } })
    expect([feedback.status, await jsonOf(feedback)]).toEqual([401, { error: 401, message }])
  })
})

it('the official SDKs take key and token as their key', async () => {
  const apiKey = await as({ sub: 'ada' })
  const call = (input: RequestInfo | URL, init?: RequestInit) => gateway.fetch(new Request(input, init))
  const at = (base: string) => ({ apiKey, baseURL: `http://gateway.test${base}`, maxRetries: 0, fetch: call })
  const openai = await new OpenAI(at('/demo/openai/v1')).chat.completions.create({ model: 'chat', messages })
  const anthropic = await new Anthropic(at('/demo/anthropic')).messages.create({
    model: 'chat',
    max_tokens: 99,
    messages,
  })
  for (const { id } of [openai, anthropic]) expect((await logOf(gateway, id)).user_id).toBe('ada')
})

it('issues feedback tokens that say what they are, and takes the bare ones of a server with the secret', async () => {
  const { id, url, token } = rateable(await complete('sk-demo'))
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'HS256', typ: 'feedback+jwt' })
  expect(decodeJwt(token)).toMatchObject({ aud: 'feedback', inference_id: id })
  const bare = await forge(id)
  expect((await ask(gateway, url, { bearer: bare, body: { score: 1, weight: 1 } })).status).toBe(201)
})

it('does not start where the secret of a key is also that of the feedback tokens, and names the field', async () => {
  const keys = [browserKey('HS256', { secret: CLIENT_SECRET })]
  const config = parseConfig({ projects: [{ id: 'demo', endpoints: ['chat'], keys }] })
  await expect(createGateway({ config, secret: CLIENT_SECRET })).rejects.toThrow(
    'projects[0].keys[0].client_access.secret: must not be FEEDBACK_SECRET',
  )
})
