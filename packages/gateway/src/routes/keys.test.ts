import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, jsonOf, logOf, rateable } from '../testing/client.ts'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { completeWith, keyConfig, makeKey, refusalOf } from '../testing/keys.ts'

await describeOnEachPlace('a key that was made by hand', (storage) => {
  let gateway: Gateway
  let time = Date.UTC(2026, 0, 31, 23, 58, 30)

  beforeAll(async () => {
    gateway = await createGateway({
      config: keyConfig,
      storage: await storage(),
      secret: 'test secret',
      rate: 0,
      now: () => time,
    })
  })
  afterAll(() => gateway.close())

  const change = (id: string, body: object) => ask(gateway, `/demo/keys/${id}`, { method: 'PATCH', body })
  const revoke = (id: string, bearer = 'sk-demo') =>
    ask(gateway, `/demo/keys/${id}`, { method: 'DELETE', bearer })
  const listed = async () => (await jsonOf(await ask(gateway, '/demo/keys'))).keys

  it('asks, rates, reads what it may, and is dead once it is revoked', async () => {
    const { id, key } = await makeKey(gateway, { name: 'server' })
    const log = rateable(await completeWith(gateway, key))
    expect((await ask(gateway, log.url, { bearer: key, body: { score: 1, weight: 1 } })).status).toBe(201)
    expect((await logOf(gateway, log.id, key)).feedback_signals).toHaveLength(1)
    expect(await refusalOf(gateway, '/elsewhere/logs', { bearer: key })).toEqual([
      403,
      expect.stringContaining('another project'),
    ])
    expect((await revoke(id)).status).toBe(204)
    for (const path of [`/log/${log.id}`, '/demo/logs', '/demo/openai/v1/models'])
      expect((await ask(gateway, path, { bearer: key })).status).toBe(401)
    expect(await refusalOf(gateway, log.url, { bearer: key, body: { score: 1, weight: 1 } })).toEqual([
      401,
      'The API key has been revoked.',
    ])
    expect((await completeWith(gateway, key)).status).toBe(401)
    // The token of an answer is its own authority.
    expect((await ask(gateway, log.url, { bearer: log.token, body: { score: 1, weight: 1 } })).status).toBe(
      201,
    )
    expect((await revoke(id)).status).toBe(404)
  })

  it('serves Anthropic, whose SDK sends it in a header of its own', async () => {
    const { key } = await makeKey(gateway, { name: 'anthropic' })
    const body = { model: 'chat', max_tokens: 9, messages: [{ role: 'user', content: 'Hello' }] }
    const path = '/demo/anthropic/v1/messages'
    const sent = await ask(gateway, path, { bearer: null, headers: { 'x-api-key': key }, body })
    expect(sent.status).toBe(200)
    const both = await ask(gateway, path, { bearer: 'sk-ant-foreign', headers: { 'x-api-key': key }, body })
    expect(both.status).toBe(200)
  })

  it('holds to its limits, which can be changed while it is in use', async () => {
    const minute = (requests: number) => ({ rate_limits: [{ scope: 'key', per: 'minute', requests }] })
    const { id, key } = await makeKey(gateway, { name: 'limited', ...minute(2) })
    const other = await makeKey(gateway, { name: 'limited too', ...minute(2) })
    const statuses = []
    for (let count = 0; count < 3; count += 1) statuses.push((await completeWith(gateway, key)).status)
    expect(statuses).toEqual([200, 200, 429])
    expect((await completeWith(gateway, other.key)).status).toBe(200)
    // What was counted stays, under another name too.
    expect(await jsonOf(await change(id, { name: 'renamed', ...minute(3) }))).toMatchObject({
      id,
      name: 'renamed',
      ...minute(3),
    })
    const third = await completeWith(gateway, key)
    expect([third.status, third.headers.get('x-ratelimit-requests-minute-remaining')]).toEqual([200, '0'])
    expect((await completeWith(gateway, key)).status).toBe(429)
    const heir = await makeKey(gateway, { name: 'limited', ...minute(2) })
    expect((await completeWith(gateway, heir.key)).status).toBe(200)
    expect((await change(id, { rate_limits: [] })).status).toBe(200)
    expect((await completeWith(gateway, key)).headers.has('x-ratelimit-requests-minute-limit')).toBe(false)
  })

  it('lets the users of an app in by their tokens, and counts each', async () => {
    const { key } = await makeKey(gateway, {
      name: 'pages by hand',
      rate_limits: [{ scope: 'user', per: 'hour', requests: 1 }],
      client_access: { algorithm: 'HS256', secret: CLIENT_SECRET, required_claims: { iss: 'app', n: 3 } },
    })
    const as = async (sub: string, claims = { iss: 'app', n: 3 }) =>
      `${key}:${await clientToken({ sub, exp: time / 1000 + 60, ...claims })}`
    const { id } = rateable(await completeWith(gateway, await as('ada')))
    expect((await logOf(gateway, id)).user_id).toBe('ada')
    expect((await completeWith(gateway, await as('ada'))).status).toBe(429)
    expect((await completeWith(gateway, await as('bob'))).status).toBe(200)
    expect((await completeWith(gateway, await as('cleo', { iss: 'other', n: 3 }))).status).toBe(401)
    expect((await completeWith(gateway, key)).status).toBe(401)
    expect((await ask(gateway, '/demo/logs', { bearer: await as('dora') })).status).toBe(401)
  })

  it('checks tokens by a public key, and gives that back', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const public_key = String(publicKey.export({ type: 'spki', format: 'pem' }))
    const { id, key } = await makeKey(gateway, {
      name: 'identity provider',
      client_access: { algorithm: 'ES256', public_key },
    })
    const token = await clientToken({ sub: 'ada' }, { algorithm: 'ES256', key: privateKey })
    expect((await completeWith(gateway, `${key}:${token}`)).status).toBe(200)
    expect(await listed()).toContainEqual(
      expect.objectContaining({
        id,
        client_access: { algorithm: 'ES256', public_key, required_claims: {} },
      }),
    )
  })

  it('manages where it is an admin, up to the last of a project', async () => {
    const first = await makeKey(gateway, { name: 'second boss', admin: true })
    const options = { bearer: first.key }
    expect((await makeKey(gateway, { name: 'made by a made one' }, options)).key).toMatch(/^sk-fbs-/)
    // The config has another.
    expect((await revoke(first.id, first.key)).status).toBe(204)

    const made = await jsonOf(
      await ask(gateway, '/projects', { body: { id: 'lonely', endpoints: ['chat'] } }),
    )
    const { key: only } = made as { key: { id: string; key: string } }
    const path = `/lonely/keys/${only.id}`
    expect(await refusalOf(gateway, path, { method: 'DELETE', bearer: only.key })).toEqual([
      409,
      expect.stringContaining('last admin key'),
    ])
    const heir = await makeKey(
      gateway,
      { name: 'heir', admin: true },
      { bearer: only.key, project: 'lonely' },
    )
    expect((await ask(gateway, path, { method: 'DELETE', bearer: heir.key })).status).toBe(204)
  })

  it('is listed by what it may do, and marked where it asks, but never shown again', async () => {
    const { id, key } = await makeKey(gateway, { name: 'seen once', admin: true })
    const answer = await ask(gateway, '/demo/keys', { bearer: key })
    const text = await answer.clone().text()
    expect(text).not.toContain(key)
    expect(text).not.toContain(CLIENT_SECRET)
    expect((await jsonOf(answer)).keys).toEqual(
      expect.arrayContaining([
        {
          id: 'config:boss',
          name: 'boss',
          source: 'config',
          admin: true,
          beginning: null,
          ending: null,
          rate_limits: [],
          client_access: null,
          created_at: null,
          current: false,
        },
        {
          id,
          name: 'seen once',
          source: 'database',
          admin: true,
          beginning: key.slice(0, 11),
          ending: key.slice(-4),
          rate_limits: [],
          client_access: null,
          created_at: new Date(time).toISOString(),
          current: true,
        },
      ]),
    )
    expect(text).not.toContain('sk-demo')
    time += 1
  })

  it('gives its name free once it is revoked, and not before', async () => {
    const { id } = await makeKey(gateway, { name: 'a name' })
    const again = { body: { name: 'a name' } }
    expect(await refusalOf(gateway, '/demo/keys', again)).toEqual([409, expect.stringMatching(/^name: /)])
    expect((await change(id, { name: 'boss' })).status).toBe(409)
    const { id: other } = await makeKey(gateway, { name: 'another name' })
    expect((await change(other, { name: 'a name' })).status).toBe(409)
    expect((await revoke(id)).status).toBe(204)
    await makeKey(gateway, { name: 'a name' })
  })

  it('of the config file cannot be changed here', async () => {
    const inFile = [409, expect.stringContaining('config file')]
    const path = '/demo/keys/config%3Aplain'
    expect(await refusalOf(gateway, path, { method: 'PATCH', body: { name: 'x' } })).toEqual(inFile)
    expect(await refusalOf(gateway, path, { method: 'DELETE' })).toEqual(inFile)
    expect((await completeWith(gateway, 'sk-plain')).status).toBe(200)
  })

  it('is none that the project does not have', async () => {
    const { id } = await makeKey(
      gateway,
      { name: 'theirs' },
      { bearer: 'sk-elsewhere', project: 'elsewhere' },
    )
    for (const each of [id, 'config%3Anobody', 'boss', '%00', '01890000-0000-7000-8000-000000000001']) {
      expect((await revoke(each)).status).toBe(404)
      expect((await change(each, { name: 'x' })).status).toBe(404)
    }
  })
})
