import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import type { Connection } from '../store/database.ts'
import type { Storage } from '../store/open.ts'
import { ask, jsonOf } from '../testing/client.ts'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { gatewayOn, openDatabase } from '../testing/gateway.ts'
import { holdRows } from '../testing/heldRows.ts'
import { completeWith, keyConfig, makeKey, refusalOf } from '../testing/keys.ts'

const silent = pino({ level: 'silent' })
const secret = 'test secret'
const Rows = v.object({ rows: v.array(v.object({ text: v.nullable(v.string()) })) })

/** All that is in a database, as text. */
async function dump({ database }: Connection): Promise<string> {
  const read = async (query: ReturnType<typeof sql>) =>
    v.parse(Rows, await database.execute(query)).rows.map(({ text }) => text ?? '')
  const tables = await read(
    sql`select table_name as text from information_schema.tables where table_schema = 'public'`,
  )
  const contents = []
  for (const table of tables)
    contents.push(...(await read(sql`select json_agg(t)::text as text from ${sql.identifier(table)} t`)))
  return contents.join('\n')
}

await describeOnEachDatabase('keys in a database', (storage) => {
  describe('read by somebody else', () => {
    let connection: Connection
    let gateway: Gateway
    const written: string[] = []

    beforeAll(async () => {
      connection = await openDatabase(await storage(), silent)
      const logger = pino({ level: 'trace' }, { write: (line) => written.push(line) })
      gateway = await gatewayOn(connection, { config: keyConfig, secret, rate: 0, logger })
    })
    afterAll(() => gateway.close())

    it('tell neither a key nor a secret; nor does the log of the gateway', async () => {
      const { key } = await makeKey(gateway, { name: 'server', admin: true })
      const pages = await makeKey(
        gateway,
        {
          name: 'app',
          client_access: { algorithm: 'HS256', secret: CLIENT_SECRET },
        },
        { bearer: key },
      )
      const answer = await ask(gateway, '/projects', {
        bearer: key,
        body: { id: 'acme', endpoints: ['chat'] },
      })
      const { key: first } = v.parse(v.object({ key: v.object({ key: v.string() }) }), await answer.json())
      const user = `${pages.key}:${await clientToken({ sub: 'ada' })}`
      expect((await completeWith(gateway, key)).status).toBe(200)
      expect((await completeWith(gateway, user)).status).toBe(200)
      expect((await completeWith(gateway, first.key, '/acme/chat')).status).toBe(200)
      // A refusal of the database quotes what it was asked.
      expect((await ask(gateway, '/demo/keys', { bearer: key, body: { name: 'app' } })).status).toBe(409)

      const kept = await dump(connection)
      const said = written.join('')
      expect(said).toContain('/demo/keys')
      for (const each of [key, pages.key, first.key]) {
        expect(kept).toContain(createHash('sha256').update(each).digest('hex'))
        for (const text of [kept, said]) {
          expect(text).not.toContain(each)
          // Nor what is left of it without what is shown.
          expect(text).not.toContain(each.slice(12, -5))
        }
      }
      for (const text of [kept, said]) expect(text).not.toContain(CLIENT_SECRET)
      expect(kept).toContain('"app"')
      // The sealed secret, and only while it is needed.
      expect(kept).toContain('"v1.')
      const path = `/demo/keys/${pages.id}`
      expect((await ask(gateway, path, { method: 'DELETE', bearer: key })).status).toBe(204)
      expect(await dump(connection)).not.toContain('"v1.')
    })

    it('are worth nothing where the gateway has another secret, and say why', async () => {
      const { key } = await makeKey(gateway, {
        name: 'other app',
        client_access: { algorithm: 'HS256', secret: CLIENT_SECRET },
      })
      const user = `${key}:${await clientToken({ sub: 'ada' })}`
      expect((await completeWith(gateway, user)).status).toBe(200)
      const other = await gatewayOn(connection, { config: keyConfig, secret: 'another secret', rate: 0 })
      const refused = await completeWith(other, user)
      expect([refused.status, await refused.text()]).toEqual([
        401,
        expect.stringContaining('FEEDBACK_SECRET'),
      ])
      expect((await ask(other, '/demo/keys')).status).toBe(200)
    })
  })

  describe('of three gateways', () => {
    let where: Storage
    let gateways: [Gateway, Gateway, Gateway]
    const first = () => gateways[0]
    const second = () => gateways[1]
    const third = () => gateways[2]

    beforeAll(async () => {
      where = await storage()
      const one = await openDatabase(where, silent)
      const open = async () =>
        where === 'memory' ? { ...one, close: async () => {} } : openDatabase(where, silent)
      const on = (connection: Connection) => gatewayOn(connection, { config: keyConfig, secret, rate: 0 })
      gateways = [await on(one), await on(await open()), await on(await open())]
    })
    afterAll(() => Promise.all(gateways.toReversed().map((gateway) => gateway.close())))

    it('are known to all at once, and so is their end', async () => {
      const { id, key } = await makeKey(first(), { name: 'server' })
      for (const gateway of gateways) expect((await completeWith(gateway, key)).status).toBe(200)
      expect((await ask(second(), `/demo/keys/${id}`, { method: 'DELETE' })).status).toBe(204)
      for (const gateway of gateways) expect((await completeWith(gateway, key)).status).toBe(401)
    })

    it('count as one, and hold to limits that any of them sets', async () => {
      const limits = (requests: number) => ({ rate_limits: [{ scope: 'key', per: 'month', requests }] })
      const { id, key } = await makeKey(first(), { name: 'limited', ...limits(6) })
      const answers = await Promise.all(
        [...gateways, ...gateways, ...gateways].map((gateway) => completeWith(gateway, key)),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(6)
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(3)
      await ask(third(), `/demo/keys/${id}`, { method: 'PATCH', body: limits(7) })
      expect((await completeWith(second(), key)).status).toBe(200)
      expect((await completeWith(first(), key)).status).toBe(429)
    })

    it('and their endpoints and projects too', async () => {
      const { status } = await ask(first(), '/demo/endpoints', { body: { id: 'coach' } })
      expect(status).toBe(201)
      for (const gateway of gateways)
        expect((await completeWith(gateway, 'sk-plain', '/demo/coach')).status).toBe(200)
      await ask(third(), '/demo/endpoints/coach', { method: 'DELETE' })
      for (const gateway of gateways)
        expect((await completeWith(gateway, 'sk-plain', '/demo/coach')).status).toBe(404)

      const body = { id: 'acme', endpoints: ['chat'] }
      const made = await Promise.all(gateways.map((gateway) => ask(gateway, '/projects', { body })))
      expect(made.map(({ status }) => status).sort()).toEqual([201, 409, 409])
      const created = made.find((answer) => answer.status === 201)
      const { key } = v.parse(v.object({ key: v.object({ key: v.string() }) }), await created?.json())
      for (const gateway of gateways)
        expect((await completeWith(gateway, key.key, '/acme/chat')).status).toBe(200)
    })

    it('keep one that manages, though all of them are revoked in the same moment', async () => {
      const body = { id: 'crowd', endpoints: ['chat'] }
      const made = v.parse(
        v.object({ key: v.object({ id: v.string(), key: v.string() }) }),
        await jsonOf(await ask(first(), '/projects', { body })),
      )
      const options = { bearer: made.key.key, project: 'crowd' }
      const boss = await makeKey(first(), { name: 'boss', admin: true }, options)
      const both = [made.key, boss]
      const revoke = (gateway: Gateway, { id, key: bearer }: typeof made.key) =>
        ask(gateway, `/crowd/keys/${id}`, { method: 'DELETE', bearer })
      const held = await holdRows(where, 'api_keys')
      const revoking = Promise.all([revoke(first(), made.key), revoke(second(), boss)])
      await held.release(2)
      const outcomes = await revoking
      expect(outcomes.map(({ status }) => status).sort()).toEqual([204, 409])
      const left = both[outcomes.findIndex(({ status }) => status === 409)]
      expect((await ask(third(), '/crowd/keys', { bearer: left?.key ?? '' })).status).toBe(200)
    })

    it('give a name once', async () => {
      const named = { body: { name: 'the one' } }
      const made = await Promise.all(gateways.map((gateway) => ask(gateway, '/demo/keys', named)))
      expect(made.map(({ status }) => status).sort()).toEqual([201, 409, 409])
      expect(await refusalOf(second(), '/demo/keys', named)).toEqual([409, expect.stringMatching(/^name: /)])
    })
  })
})
