import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, jsonOf } from '../testing/client.ts'
import { clientToken } from '../testing/clientTokens.ts'
import { createGateway } from '../testing/gateway.ts'
import { keyConfig, makeKey, refusalOf } from '../testing/keys.ts'

const SECRET = 'the secret of the gateway, of more than 32 bytes'
const HS256 = { algorithm: 'HS256', secret: 'x'.repeat(32) }
const limit = { scope: 'key', per: 'minute', requests: 1 }

let gateway: Gateway
beforeAll(async () => {
  gateway = await createGateway({ config: keyConfig, rate: 0, secret: SECRET })
})
afterAll(() => gateway.close())

const routes: [method: string, path: string, body?: object][] = [
  ['GET', '/demo/keys'],
  ['POST', '/demo/keys', { name: 'new' }],
  ['PATCH', '/demo/keys/config%3Aplain', { name: 'new' }],
  ['DELETE', '/demo/keys/config%3Aplain'],
  ['GET', '/demo/endpoints'],
  ['POST', '/demo/endpoints', { id: 'new' }],
  ['DELETE', '/demo/endpoints/chat'],
  ['GET', '/projects'],
  ['POST', '/projects', { id: 'new', endpoints: ['chat'] }],
]

const asking = ([method, path, body]: (typeof routes)[number], bearer: string | null, at = path) =>
  refusalOf(gateway, at, { method, bearer, ...(body && { body }) })

it.each(routes)('%s %s is for admin keys alone, and says so', async (...route) => {
  const asked = (bearer: string | null) => asking(route, bearer)
  expect(await asked(null)).toEqual([401, expect.stringContaining('API key is needed')])
  expect(await asked('sk-nobody')).toEqual([401, expect.any(String)])
  expect(await asked(`sk-fbs-${'a'.repeat(43)}`)).toEqual([401, expect.any(String)])
  const secret = new TextEncoder().encode(keyConfig.projects[0]?.keys[2]?.client_access?.secret)
  const user = `sk-pages:${await clientToken({ sub: 'ada' }, { key: secret })}`
  expect(await asked(user)).toEqual([401, expect.stringContaining('for browsers')])
  expect(await asked('sk-plain')).toEqual([403, expect.stringContaining('"admin": true')])
  const { key } = await makeKey(gateway, { name: `made for ${route[0]} ${route[1]}` })
  expect(await asked(key)).toEqual([403, expect.stringContaining('"admin": true')])
})

it.each(routes.filter(([, path]) => path !== '/projects'))(
  '%s %s is for the admins of the project',
  async (...route) => {
    const asked = (bearer: string, project = 'demo') =>
      asking(route, bearer, route[1].replace('demo', project))
    expect(await asked('sk-elsewhere')).toEqual([403, expect.stringContaining('another project')])
    expect(await asked('sk-demo', 'nowhere')).toEqual([404, 'There is no project "nowhere".'])
    expect((await asked('sk-demo', '%00'))[0]).toBe(404)
  },
)

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
const short = String(publicKey.export({ type: 'spki', format: 'pem' }))

describe('a body that does not fit is refused by the name of the field:', () => {
  const keys: [string, unknown][] = [
    ['name', {}],
    ['name', { name: '' }],
    ['name', { name: ' x' }],
    ['name', { name: 7 }],
    ['name', { name: 'x'.repeat(101) }],
    ['name', { name: 'a\u0000b' }],
    ['admin', { name: 'x', admin: 'yes' }],
    ['admin', { name: 'x', admin: true, client_access: HS256 }],
    ['key', { name: 'x', key: 'sk-mine' }],
    ['rate_limits', { name: 'x', rate_limits: {} }],
    ['rate_limits', { name: 'x', rate_limits: Array.from({ length: 9 }, () => limit) }],
    ['rate_limits[1]', { name: 'x', rate_limits: [limit, { ...limit, requests: 9 }] }],
    ['rate_limits[0].per', { name: 'x', rate_limits: [{ ...limit, per: 'second' }] }],
    ['rate_limits[0].requests', { name: 'x', rate_limits: [{ ...limit, requests: 0 }] }],
    ['rate_limits[0].scope', { name: 'x', rate_limits: [{ ...limit, scope: 'user' }] }],
    ['client_access', { name: 'x', client_access: true }],
    ['client_access.algorithm', { name: 'x', client_access: { algorithm: 'none' } }],
    ['client_access.secret', { name: 'x', client_access: { algorithm: 'HS256' } }],
    ['client_access.secret', { name: 'x', client_access: { ...HS256, algorithm: 'HS512' } }],
    ['client_access.secret', { name: 'x', client_access: { algorithm: 'HS256', secret: SECRET } }],
    ['client_access.public_key', { name: 'x', client_access: { algorithm: 'RS256', public_key: short } }],
    [
      'client_access.required_claims.n',
      { name: 'x', client_access: { ...HS256, required_claims: { n: [] } } },
    ],
  ]
  it.each(keys)('%s of a key: %j', async (field, body) => {
    const [status, message] = await refusalOf(gateway, '/demo/keys', { body })
    expect([status, message]).toEqual([400, expect.stringContaining(`${field}: `)])
    expect(String(message).split(': ')[0]).toBe(field)
  })

  const changes: [string, unknown][] = [
    ['the body', {}],
    ['admin', { admin: true }],
    ['client_access', { client_access: HS256 }],
    ['name', { name: '' }],
    ['rate_limits[0].scope', { rate_limits: [{ ...limit, scope: 'user' }] }],
  ]
  it.each(changes)('%s of a change: %j', async (field, body) => {
    const { id } = await makeKey(gateway, { name: `for ${JSON.stringify(body)}`.slice(0, 99) })
    expect(await refusalOf(gateway, `/demo/keys/${id}`, { method: 'PATCH', body })).toEqual([
      400,
      expect.stringMatching(new RegExp(`^${field.replaceAll(/[[\]]/g, '\\$&')}: `)),
    ])
  })

  const projects: [string, unknown][] = [
    ['id', { endpoints: ['chat'] }],
    ['id', { id: 'a/b', endpoints: ['chat'] }],
    ['id', { id: 'log', endpoints: ['chat'] }],
    ['id', { id: 'projects', endpoints: ['chat'] }],
    ['id', { id: '..', endpoints: ['chat'] }],
    ['endpoints', { id: 'x' }],
    ['endpoints', { id: 'x', endpoints: [] }],
    ['endpoints[1]', { id: 'x', endpoints: ['a', 'a'] }],
    ['key', { id: 'x', endpoints: ['a'], key: 'sk-mine' }],
  ]
  it.each(projects)('%s of a project: %j', async (field, body) => {
    const [status, message] = await refusalOf(gateway, '/projects', { body })
    expect([status, String(message).split(': ')[0]]).toEqual([400, field])
  })

  it.each([[{}], [{ id: 'a b' }], [{ id: '' }], [{ id: 'x'.repeat(101) }]])(
    'id of an endpoint: %j',
    async (body) => {
      const [status, message] = await refusalOf(gateway, '/demo/endpoints', { body })
      expect([status, String(message).split(': ')[0]]).toEqual([400, 'id'])
    },
  )
})

it('is not done by a page from elsewhere that sends the key which everybody knows', async () => {
  const from = (origin: string, bearer = 'sk-demo') =>
    refusalOf(gateway, '/projects', { bearer, headers: { origin } })
  expect(await from('https://page.example')).toEqual([403, expect.stringContaining('https://page.example')])
  expect(await from('http://127.0.0.1:5173')).toEqual([200, undefined])
  expect(await from('https://dashboard.example', 'sk-elsewhere')).toEqual([200, undefined])
})

it('takes JSON alone, and not much of it', async () => {
  expect((await ask(gateway, '/demo/keys', { body: '[]' })).status).toBe(400)
  expect((await ask(gateway, '/demo/keys', { body: '{' })).status).toBe(400)
  const headers = { 'content-type': 'text/plain' }
  expect((await ask(gateway, '/demo/keys', { body: '{"name":"x"}', headers })).status).toBe(415)
  expect((await ask(gateway, '/demo/keys', { body: { name: 'x'.repeat(70_000) } })).status).toBe(413)
})

it('may be called by pages, and its answers are kept by no cache', async () => {
  const preflight = await gateway.fetch(
    new Request('http://gateway.test/demo/keys/x', {
      method: 'OPTIONS',
      headers: { origin: 'https://dashboard.example', 'access-control-request-method': 'DELETE' },
    }),
  )
  expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE')
  const made = await ask(gateway, '/demo/keys', { body: { name: 'cached nowhere' } })
  expect(made.headers.get('cache-control')).toBe('no-store')
  expect((await jsonOf(made)).key).toMatch(/^sk-fbs-/)
})
