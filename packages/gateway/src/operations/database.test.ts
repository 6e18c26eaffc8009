import { expect, it } from 'vitest'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { newDatabase } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { findPostgresBinaries } from '../testing/postgresBinaries.ts'
import { startPostgres } from '../testing/postgresServer.ts'
import { until } from '../testing/until.ts'

const binaries = findPostgresBinaries()

if (binaries) {
  it('outlives a PostgreSQL that goes away, says so, and is ready again when it is back', async () => {
    const server = await startPostgres(binaries)
    const gateway = await createGateway({ storage: await newDatabase(server), rate: 0 })
    const stateOf = async (path: string) => (await ask(gateway, path, { bearer: null })).status
    const { id, url, token } = await complete(gateway)
    const vote = () => ask(gateway, url, { bearer: token, body: { score: 1, weight: 1 } })
    expect([await stateOf('/readyz'), await stateOf('/healthz')]).toEqual([200, 200])

    await server.halt()
    expect([await stateOf('/readyz'), await stateOf('/healthz'), await stateOf('/livez')]).toEqual([
      503, 503, 200,
    ])
    const refused = await vote()
    expect([refused.status, refused.headers.get('retry-after'), await jsonOf(refused)]).toEqual([
      503,
      '1',
      { error: 503, message: expect.stringContaining('database') },
    ])
    const asked = await ask(gateway, '/demo/chat/chat/completions', {
      body: { messages: [{ role: 'user', content: 'Hello' }] },
    })
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '1'])

    await server.resume()
    await until(async () => (await stateOf('/readyz')) === 200)
    expect((await vote()).status).toBe(201)
    expect(await logOf(gateway, id)).toMatchObject({ id, feedback_signals: [{ score: 1 }] })
    await gateway.close()
    await server.stop()
  })
}
