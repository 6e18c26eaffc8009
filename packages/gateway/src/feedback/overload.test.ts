import pg from 'pg'
import { expect, it } from 'vitest'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { newDatabase, postgresForTests } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'

const server = await postgresForTests()
/** As many as a gateway holds. */
const MOST = 1500
const signalOf = (at: number) => ({ score: 1, weight: 1, metadata: { signal_id: `${at}` } })

if (server) {
  it('more signals than a gateway can hold are told to come again, and then are stored; none is lost or doubled', async () => {
    const storage = await newDatabase(server)
    const gateway = await createGateway({ storage, rate: 0 })
    const { id, url } = await complete(gateway)
    const send = (at: number) => ask(gateway, new URL(url).pathname, { body: signalOf(at) })
    // A database that takes its time: whoever looks a log up waits for this.
    const slow = new pg.Client({ connectionString: storage.databaseUrl })
    await slow.connect()
    await slow.query('begin; lock table answers in access exclusive mode')
    let refusals = 0
    let allRefused = () => {}
    const refused = new Promise<void>((resolve) => {
      allRefused = resolve
    })
    const sent = Array.from({ length: MOST + 100 }, async (_none, at) => {
      const answer = await send(at)
      if (answer.status === 503) refusals += 1
      if (refusals === 100) allRefused()
      return { at, answer }
    })
    await refused
    await slow.query('rollback')
    await slow.end()
    const answers = await Promise.all(sent)
    const again = answers.filter(({ answer }) => answer.status !== 201)
    expect(again).toHaveLength(100)
    for (const { answer } of again) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After')
      expect(await jsonOf(answer)).toMatchObject({ error: 503 })
    }
    const second = await Promise.all(again.map(({ at }) => send(at)))
    expect(new Set(second.map(({ status }) => status))).toEqual(new Set([201]))
    const { feedback_signals } = await logOf(gateway, id)
    expect(feedback_signals).toHaveLength(MOST + 100)
    await gateway.close()
  })
}
