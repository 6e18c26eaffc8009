import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import type { Connection } from '../store/database.ts'
import { ask, jsonOf, rateable } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { gatewayBeside, gatewayOn, openDatabase } from '../testing/gateway.ts'
import { completeWith, keyConfig, makeKey, refusalOf } from '../testing/keys.ts'

await describeOnEachPlace('made by hand:', (storage) => {
  let gateway: Gateway
  let connection: Connection

  beforeAll(async () => {
    const place = await storage()
    connection = await openDatabase(place, pino({ level: 'silent' }))
    gateway = await gatewayBeside(place, connection, { config: keyConfig, secret: 'test secret', rate: 0 })
  })
  afterAll(() => gateway.close())

  const addEndpoint = (id: string) => ask(gateway, '/demo/endpoints', { body: { id } })
  const removeEndpoint = (id: string) => refusal(`/demo/endpoints/${id}`, 'DELETE')
  const refusal = async (path: string, method: string) => {
    const response = await ask(gateway, path, { method })
    return [response.status, response.status === 204 ? '' : (await jsonOf(response)).message]
  }
  const idsOf = (list: unknown) => (list as { id: string }[]).map(({ id }) => id)
  const models = async () => idsOf((await jsonOf(await ask(gateway, '/demo/openai/v1/models'))).data)

  it('an endpoint answers, also by the name of a model, until it is removed', async () => {
    expect((await completeWith(gateway, 'sk-plain', '/demo/coach')).status).toBe(404)
    const added = await addEndpoint('coach')
    expect([added.status, await jsonOf(added)]).toMatchObject([201, { id: 'coach', source: 'database' }])
    expect(await models()).toEqual(['chat', 'coach'])
    const log = rateable(await completeWith(gateway, 'sk-plain', '/demo/coach'))
    expect(log.url).toContain('/demo/coach/feedback/')
    const messages = [{ role: 'user', content: 'Hello' }]
    for (const path of ['/demo/openai/v1/chat/completions', '/demo/anthropic/v1/messages'])
      expect((await ask(gateway, path, { body: { model: 'coach', max_tokens: 9, messages } })).status).toBe(
        200,
      )
    expect((await completeWith(gateway, 'sk-elsewhere', '/elsewhere/coach')).status).toBe(404)

    expect(await removeEndpoint('coach')).toEqual([204, ''])
    expect((await completeWith(gateway, 'sk-plain', '/demo/coach')).status).toBe(404)
    // What was answered stays, and so does the right to rate it.
    const body = { score: 1, weight: 1 }
    expect((await ask(gateway, log.url, { bearer: log.token, body })).status).toBe(201)
    expect((await removeEndpoint('coach'))[0]).toBe(404)
  })

  it('an endpoint is there once, and one of the config file stays', async () => {
    expect((await addEndpoint('once')).status).toBe(201)
    for (const id of ['once', 'chat'])
      expect(await refusalOf(gateway, '/demo/endpoints', { body: { id } })).toEqual([
        409,
        expect.stringMatching(/^id: /),
      ])
    expect(await removeEndpoint('chat')).toEqual([409, expect.stringContaining('config file')])
    for (const id of ['nowhere', '%00', 'a%2Fb']) expect((await removeEndpoint(id))[0]).toBe(404)
    const { endpoints } = await jsonOf(await ask(gateway, '/demo/endpoints'))
    expect(endpoints).toContainEqual({ id: 'chat', source: 'config', created_at: null })
    expect(endpoints).toContainEqual({ id: 'once', source: 'database', created_at: expect.any(String) })
  })

  it('an endpoint hides no route that has its name', async () => {
    const ids = ['keys', 'endpoints', 'logs', 'reports', 'feedback', 'openai', 'anthropic', 'chat-1.5_x']
    for (const id of ids) {
      expect((await addEndpoint(id)).status).toBe(201)
      const log = rateable(await completeWith(gateway, 'sk-plain', `/demo/${id}`))
      const body = { score: 1, weight: 1 }
      expect((await ask(gateway, log.url, { bearer: log.token, body })).status).toBe(201)
    }
    for (const path of ['/demo/keys', '/demo/endpoints', '/demo/logs', '/demo/reports/coverage'])
      expect((await ask(gateway, path)).status).toBe(200)
    expect(await models()).toEqual(expect.arrayContaining(ids))
    for (const id of ids) expect((await removeEndpoint(id))[0]).toBe(204)
  })

  it('text that is no id is no endpoint and no project, whatever it holds', async () => {
    for (const id of ['%00', 'a%20b', '%F0%9F%98%80', 'x'.repeat(5000)]) {
      expect((await completeWith(gateway, 'sk-plain', `/demo/${id}`)).status).toBe(404)
      expect((await completeWith(gateway, 'sk-plain', `/${id}/chat`)).status).toBe(404)
    }
    const body = { model: 'a b', messages: [{ role: 'user', content: 'Hello' }] }
    expect((await ask(gateway, '/demo/openai/v1/chat/completions', { body })).status).toBe(404)
  })

  it('a project comes with its first admin key, and is apart from others', async () => {
    const made = await ask(gateway, '/projects', { body: { id: 'acme', endpoints: ['chat', 'coach'] } })
    expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store'])
    const { key, ...project } = (await jsonOf(made)) as { key: { key: string; admin: boolean } }
    expect(project).toMatchObject({ id: 'acme', source: 'database' })
    expect(key).toMatchObject({ name: 'admin', admin: true, source: 'database' })

    const log = rateable(await completeWith(gateway, key.key, '/acme/coach'))
    expect((await ask(gateway, `/log/${log.id}`, { bearer: key.key })).status).toBe(200)
    expect((await ask(gateway, '/acme/logs', { bearer: key.key })).status).toBe(200)
    for (const bearer of ['sk-demo', 'sk-elsewhere']) {
      expect((await ask(gateway, `/log/${log.id}`, { bearer })).status).toBe(403)
      expect((await ask(gateway, '/acme/keys', { bearer })).status).toBe(403)
    }
    expect((await ask(gateway, '/demo/keys', { bearer: key.key })).status).toBe(403)
    await makeKey(gateway, { name: 'theirs' }, { bearer: key.key, project: 'acme' })
    const listed = await jsonOf(await ask(gateway, '/projects', { bearer: key.key }))
    expect(listed.projects).toEqual([
      { id: 'demo', source: 'config', created_at: null, current: false },
      { id: 'elsewhere', source: 'config', created_at: null, current: false },
      { id: 'acme', source: 'database', created_at: expect.any(String), current: true },
    ])
    for (const id of ['acme', 'demo'])
      expect(await refusalOf(gateway, '/projects', { body: { id, endpoints: ['chat'] } })).toEqual([
        409,
        expect.stringMatching(/^id: /),
      ])
  })

  it('a project that is gone from the config file takes its keys along, and nobody inherits its answers', async () => {
    const { key } = await makeKey(
      gateway,
      { name: 'orphan' },
      { bearer: 'sk-elsewhere', project: 'elsewhere' },
    )
    expect((await completeWith(gateway, key, '/elsewhere/talk')).status).toBe(200)
    const [demo] = keyConfig.projects
    const projects = demo ? [demo] : []
    const later = await gatewayOn(connection, { config: { projects }, secret: 'test secret' })
    expect((await completeWith(later, key, '/elsewhere/talk')).status).toBe(401)
    const body = { id: 'elsewhere', endpoints: ['talk'] }
    expect(await refusalOf(later, '/projects', { body })).toEqual([409, expect.stringMatching(/^id: /)])
    // And comes back with them.
    expect((await completeWith(gateway, key, '/elsewhere/talk')).status).toBe(200)
  })
})
