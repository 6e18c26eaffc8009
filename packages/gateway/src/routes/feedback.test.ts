import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, jsonOf, logOf, type Rateable } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { forge } from '../testing/tokens.ts'

const full = {
  score: -0.5,
  weight: 0.8,
  improvement: { role: 'assistant', content: 'Better \u{1f600}' },
  qualitative_feedback: 'Wrong year',
  signal_name: 'correction',
  signal_source: 'user',
  signal_type: 'explicit',
  metadata: { reasons: ['inaccurate'], nested: { deep: [1, null, true, 'x'] } },
}

await describeOnEachPlace('a feedback signal', (storage) => {
  let gateway: Gateway
  let log: Rateable

  beforeAll(async () => {
    gateway = await createGateway({ storage: await storage(), secret: 'test secret', rate: 0 })
  })
  afterAll(() => gateway.close())

  const fresh = async () => {
    log = await complete(gateway)
    return log
  }
  const rate = (body: unknown, bearer = log.token) => ask(gateway, log.url, { bearer, body })

  it('is stored as it was sent, and says so with the id of its row', async () => {
    await fresh()
    const response = await rate(full)
    expect(response.status).toBe(201)
    const { id, ...rest } = await jsonOf(response)
    expect(rest).toEqual({ message: 'Feedback signal recorded successfully' })
    const { feedback_signals } = await logOf(gateway, log.id)
    const added = { id, created_at: expect.any(String), user_id: null, superseded_by: null }
    expect(feedback_signals).toEqual([{ ...full, ...added }])
  })

  it('gets every default, and loses the fields that nobody knows', async () => {
    await fresh()
    await rate({ score: 1, weight: 1, user_id: 'mallory', id: 'x', anything: [1] })
    expect((await logOf(gateway, log.id)).feedback_signals).toEqual([
      {
        id: expect.any(String),
        created_at: expect.any(String),
        user_id: null,
        score: 1,
        weight: 1,
        improvement: null,
        qualitative_feedback: null,
        signal_name: null,
        signal_source: 'user',
        signal_type: 'explicit',
        metadata: null,
        superseded_by: null,
      },
    ])
  })

  it('is taken under both URLs, from a token and from an API key, whatever the case of "Bearer"', async () => {
    await fresh()
    const body = { score: 1, weight: 1 }
    const urls = [log.url, `/demo/feedback/${log.id}`, `/demo/feedback/${log.id.toUpperCase()}`]
    for (const url of urls) {
      for (const credential of [log.token, 'sk-demo']) {
        const headers = { authorization: `bEARER ${credential}` }
        expect((await ask(gateway, url, { bearer: null, headers, body })).status).toBe(201)
      }
    }
    expect((await logOf(gateway, log.id)).feedback_signals).toHaveLength(6)
  })

  it('belongs to the user of its token', async () => {
    await fresh()
    await rate({ score: 1, weight: 1 }, await forge(log.id, { claims: { user_id: 'ada' } }))
    expect((await logOf(gateway, log.id)).feedback_signals).toMatchObject([{ user_id: 'ada' }])
  })

  it('stays beside the earlier ones, oldest first', async () => {
    await fresh()
    for (const score of [0.1, 0.2, 0.3]) await rate({ score, weight: 1 })
    const { feedback_signals } = await logOf(gateway, log.id)
    expect(feedback_signals.map(({ score }) => score)).toEqual([0.1, 0.2, 0.3])
  })

  it('is stored once for its signal_id, in whatever order its fields come and whoever sends it', async () => {
    await fresh()
    const first = await jsonOf(
      await rate({ score: 0, weight: 1, metadata: { signal_id: 'one', a: 1, b: { c: -0 } } }),
    )
    const again = {
      weight: 1,
      signal_type: 'explicit',
      improvement: null,
      score: -0,
      metadata: { b: { c: 0 }, signal_id: 'one', a: 1 },
    }
    for (const bearer of [log.token, 'sk-demo']) {
      const response = await rate({ ...again, unknown: bearer }, bearer)
      expect(response.status).toBe(201)
      expect(await jsonOf(response)).toEqual(first)
    }
    expect((await logOf(gateway, log.id)).feedback_signals).toHaveLength(1)
  })

  it.each([
    ['another score', { score: 0.5 }],
    ['another name', { signal_name: 'thumbs_up' }],
    ['more metadata', { metadata: { signal_id: 'two', more: 1 } }],
    ['an improvement', { improvement: {} }],
  ])('is refused with 409 where its signal_id was used with %s', async (_what, change) => {
    await fresh()
    const body = { score: 1, weight: 1, metadata: { signal_id: 'two' } }
    await rate(body)
    const response = await rate({ ...body, ...change })
    expect(response.status).toBe(409)
    expect(await jsonOf(response)).toMatchObject({
      error: 409,
      message: expect.stringContaining('metadata.signal_id'),
    })
    expect((await logOf(gateway, log.id)).feedback_signals).toHaveLength(1)
  })

  it('may share its signal_id with a signal of another log', async () => {
    const body = { score: 1, weight: 1, metadata: { signal_id: 'shared' } }
    const ids = []
    for (const score of [1, -1]) {
      await fresh()
      ids.push((await jsonOf(await rate({ ...body, score }))).id)
    }
    expect(new Set(ids).size).toBe(2)
  })

  it('is stored once when a thousand copies arrive together', async () => {
    await fresh()
    const body = { score: 1, weight: 1, metadata: { signal_id: 'together' } }
    const answers = await Promise.all(Array.from({ length: 1000 }, async () => jsonOf(await rate(body))))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect((await logOf(gateway, log.id)).feedback_signals).toHaveLength(1)
  })

  it('keeps a field that is called __proto__ as a field', async () => {
    await fresh()
    const body =
      '{"score":1,"weight":1,"__proto__":{"admin":true},"metadata":{"signal_id":"p","__proto__":{"x":1}}}'
    expect((await rate(body)).status).toBe(201)
    expect((await rate(body)).status).toBe(201)
    expect(Object.hasOwn({}, 'admin') || 'admin' in {} || 'x' in {}).toBe(false)
    const text = await (await ask(gateway, `/log/${log.id}`)).text()
    expect(text).toContain('"metadata":{"signal_id":"p","__proto__":{"x":1}}')
  })

  it('may carry a correction of 100 KB, and exactly 1 MiB', async () => {
    await fresh()
    const content = 'ä'.repeat(50_000)
    await rate({ score: -1, weight: 1, improvement: { role: 'assistant', content } })
    expect((await logOf(gateway, log.id)).feedback_signals).toMatchObject([{ improvement: { content } }])
    const frame = JSON.stringify({ score: 1, weight: 1, qualitative_feedback: '' })
    const filled = frame.replace('""', `"${'x'.repeat(1_048_576 - frame.length)}"`)
    expect((await rate(filled)).status).toBe(201)
    expect((await rate(`${filled} `)).status).toBe(413)
  })

  it('is taken with a content type that names a charset or a kind of JSON', async () => {
    await fresh()
    for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/vnd.api+json']) {
      const headers = { 'content-type': type }
      expect((await ask(gateway, log.url, { headers, body: { score: 1, weight: 1 } })).status).toBe(201)
    }
  })
})
