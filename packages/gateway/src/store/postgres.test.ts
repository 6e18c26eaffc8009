import { expect, it } from 'vitest'
import { ask, complete, logOf } from '../testing/client.ts'
import { newDatabase, postgresForTests, query } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'

const server = await postgresForTests()

if (server) {
  it('sets up one database once where several processes start together, and they agree on the secret', async () => {
    const storage = await newDatabase(server)
    const gateways = await Promise.all([1, 2, 3, 4].map(() => createGateway({ storage, rate: 0 })))
    const [first] = gateways
    if (!first) throw new Error('No gateway started.')
    const { id, url, token } = await complete(first)
    for (const gateway of gateways) {
      expect((await ask(gateway, url, { bearer: token, body: { score: 1, weight: 1 } })).status).toBe(201)
    }
    expect((await logOf(first, id)).feedback_signals).toHaveLength(4)
    const statement =
      'select count(*) = count(distinct hash) as once, count(*) > 0 as done from drizzle.__drizzle_migrations'
    expect(await query(storage.databaseUrl, statement)).toEqual([{ once: true, done: true }])
    await Promise.all(gateways.map((gateway) => gateway.close()))
  })

  it('keeps what it has over a restart', async () => {
    const storage = await newDatabase(server)
    const first = await createGateway({ storage, rate: 0 })
    const { id, url, token } = await complete(first)
    await first.close()
    const second = await createGateway({ storage, rate: 0 })
    expect((await ask(second, url, { bearer: token, body: { score: 1, weight: 1 } })).status).toBe(201)
    expect(await logOf(second, id)).toMatchObject({ id, feedback_signals: [{ score: 1 }] })
    await second.close()
  })
}

it('says where it looked for a database that does not answer, without its password', async () => {
  const storage = { databaseUrl: 'postgres://me:hidden@127.0.0.1:1/none' }
  await expect(createGateway({ storage })).rejects.toThrow('127.0.0.1:1')
  await expect(createGateway({ storage })).rejects.not.toThrow('hidden')
})
