import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'

const config = {
  projects: [
    { id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-demo' }] },
    { id: 'elsewhere', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-elsewhere' }] },
  ],
}

await describeOnEachPlace('tags of many logs', (storage) => {
  let gateway: Gateway
  let ids: string[]
  let foreign: string

  beforeAll(async () => {
    gateway = await createGateway({ config, storage: await storage(), rate: 0 })
    const made = [{ team: 'search' }, { beta: null, team: 'ads' }, {}]
    ids = []
    for (const metadata of made) ids.push((await complete(gateway, { metadata })).id)
    const elsewhere = await ask(gateway, '/elsewhere/chat/chat/completions', {
      bearer: 'sk-elsewhere',
      body: { messages: [{ role: 'user', content: 'Hello' }] },
    })
    foreign = String((await jsonOf(elsewhere)).id)
  })
  afterAll(() => gateway.close())

  const tag = (body: unknown, bearer: string | null = 'sk-demo') =>
    ask(gateway, '/demo/logs/tags', { bearer, body })
  const tagsOf = async () => await Promise.all(ids.map(async (id) => (await logOf(gateway, id)).tags))

  it('are given and taken, in order, once each, and lists and reports know it', async () => {
    const odd = ['say "a, b" \\ {c}', "it's", 'é\u{1f600}', '$1']
    const answer = await tag({
      ids: [...ids, ids[0]?.toUpperCase()],
      add: [...odd, 'beta', 'beta'],
      remove: ['team:ads', 'none'],
    })
    expect([answer.status, await jsonOf(answer)]).toEqual([200, { tagged: 3, missing: [] }])
    expect(await tagsOf()).toEqual([
      ['team:search', ...odd, 'beta'],
      ['beta', ...odd],
      [...odd, 'beta'],
    ])
    const listed = async (name: string) => {
      const { logs } = await jsonOf(await ask(gateway, `/demo/logs?tag=${encodeURIComponent(name)}`))
      return Array.isArray(logs) ? logs.length : undefined
    }
    expect([await listed(odd[0] ?? ''), await listed('team:ads'), await listed('team:search')]).toEqual([
      3, 0, 1,
    ])
    expect((await tag({ ids, remove: [...odd, 'beta', 'team:search'] })).status).toBe(200)
    expect(await tagsOf()).toEqual([[], [], []])
    expect(await listed(odd[0] ?? '')).toBe(0)
  })

  it('are those of the signals on a log too, whether they came before or after', async () => {
    const [id] = ids
    const vote = { score: 1, weight: 1, signal_name: 'vote' }
    const rate = () =>
      ask(gateway, `/demo/feedback/${id}`, { body: { ...vote, metadata: { signal_slot: uuidv7() } } })
    const voted = async () => {
      const report = await ask(gateway, '/demo/reports/coverage?by=tag&tag=reviewed&signal_name=vote')
      const scores = await ask(gateway, '/demo/reports/scores?by=tag&tag=reviewed&signal_name=vote')
      return [(await jsonOf(report)).groups, (await jsonOf(scores)).groups]
    }
    await rate()
    await tag({ ids: [id], add: ['reviewed'] })
    await rate()
    const found = (explicit: number) => [
      [{ key: 'reviewed', answers: 1, with_explicit: { count: 1 } }],
      [{ key: 'reviewed', explicit: { count: explicit } }],
    ]
    expect(await voted()).toMatchObject(found(2))
    await tag({ ids: [id], remove: ['reviewed'] })
    expect(await voted()).toEqual([[], []])
  })

  it('reach signals that are being added at the same time', async () => {
    const [id] = ids
    const body = { score: 1, weight: 1, signal_name: null }
    const rate = () => ask(gateway, `/demo/feedback/${id}`, { body })
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([rate(), tag({ ids: [id], add: [`round ${round}`] }), rate(), rate()])
      const path = `/demo/reports/scores?by=signal_type&signal_source=user&tag=round ${round}`
      const { total } = await jsonOf(await ask(gateway, path))
      const { total: all } = await jsonOf(
        await ask(gateway, '/demo/reports/scores?by=signal_type&signal_source=user'),
      )
      expect(total).toEqual(all)
    }
  })

  it('leave the logs of others alone, and say which are not there', async () => {
    const unknown = uuidv7()
    const answer = await tag({ ids: [ids[0], foreign, unknown], add: ['seen'] })
    expect(await jsonOf(answer)).toEqual({ tagged: 1, missing: [foreign, unknown] })
    expect((await logOf(gateway, foreign, 'sk-elsewhere')).tags).toEqual([])
  })

  it.each([
    ['ids', { add: ['a'] }],
    ['ids', { ids: [], add: ['a'] }],
    ['ids', { ids: 'all', add: ['a'] }],
    ['ids[0]', { ids: ["' or 1=1 --"], add: ['a'] }],
    ['ids', { ids: Array.from({ length: 501 }, () => uuidv7()), add: ['a'] }],
    ['add', { ids: [uuidv7()] }],
    ['add', { ids: [uuidv7()], add: 'a' }],
    ['add[0]', { ids: [uuidv7()], add: [''] }],
    ['add[0]', { ids: [uuidv7()], add: ['\0'] }],
    ['add[0]', { ids: [uuidv7()], add: ['x'.repeat(201)] }],
    ['add', { ids: [uuidv7()], add: Array.from({ length: 51 }, (_none, at) => `t${at}`) }],
    ['remove[1]', { ids: [uuidv7()], add: ['a'], remove: ['b', 'a'] }],
    ['the body', []],
  ])('are refused where %s does not fit', async (field, body) => {
    const response = await tag(body)
    expect(response.status).toBe(400)
    expect((await jsonOf(response)).message).toMatch(field)
  })

  it('are for keys of the project', async () => {
    expect((await tag({ ids, add: ['a'] }, 'sk-elsewhere')).status).toBe(403)
    expect((await tag({ ids, add: ['a'] }, null)).status).toBe(401)
    expect((await ask(gateway, '/nowhere/logs/tags', { body: {} })).status).toBe(404)
  })
})
