import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'

const config = {
  projects: [
    { id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-demo' }] },
    { id: 'elsewhere', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-elsewhere' }] },
    { id: 'pages', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-pages' }] },
  ],
}
const unknownId = '01a21236-6bdf-7577-95bf-fef1e58d0d81'
const nothing = { score: null, count: 0, total_weight: 0 }
const Page = v.object({
  logs: v.array(v.looseObject({ id: v.string() })),
  next_cursor: v.nullable(v.string()),
})

await describeOnEachPlace('a log', (storage) => {
  let gateway: Gateway

  beforeAll(async () => {
    const now = () => Date.UTC(2026, 0, 2, 3, 4, 5, 678)
    gateway = await createGateway({ config, storage: await storage(), rate: 0, now })
  })
  afterAll(() => gateway.close())

  it('shows what was asked and answered, by whom and when', async () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: [{ type: 'text', text: 'Hello' }] },
    ]
    const metadata = { team: 'search', beta: null, run: 7, nested: { a: [1] }, quote: 'say "a, b" \\ {c}' }
    const { id } = await complete(gateway, { messages, metadata, max_tokens: 2 })
    expect(await logOf(gateway, id)).toEqual({
      id,
      project: 'demo',
      endpoint: 'chat',
      dialect: 'openai',
      model: 'chat',
      status: 'completed',
      created_at: '2026-01-02T03:04:05.678Z',
      completed_at: '2026-01-02T03:04:05.678Z',
      duration_ms: 0,
      user_id: null,
      input: messages,
      output: { role: 'assistant', content: expect.any(String) },
      tags: ['team:search', 'beta', 'run:7', 'nested:{"a":[1]}', 'quote:say "a, b" \\ {c}'],
      metadata,
      input_tokens: 3,
      output_tokens: 2,
      combined: { explicit: nothing, implicit: nothing },
      feedback_signals: [],
    })
  })

  it.each([
    ['without a key', unknownId, null, 401],
    ['with a key that nobody has', unknownId, 'sk-nobody', 401],
    ['that does not exist', unknownId, 'sk-demo', 404],
    ['under an id that is no UUID', 'seven', 'sk-demo', 404],
  ])('is not shown %s', async (_what, id, bearer, status) => {
    const response = await ask(gateway, `/log/${id}`, { bearer })
    expect(response.status).toBe(status)
    expect(await jsonOf(response)).toEqual({ error: status, message: expect.any(String) })
  })

  it('is not shown to another project, nor to its own feedback token', async () => {
    const { id, token } = await complete(gateway)
    expect((await ask(gateway, `/log/${id}`, { bearer: 'sk-elsewhere' })).status).toBe(403)
    expect((await ask(gateway, `/log/${id}`, { bearer: token })).status).toBe(401)
  })

  describe('is edited', () => {
    const patch = (id: string, body: unknown, bearer: string | null = 'sk-demo') =>
      ask(gateway, `/log/${id}`, { method: 'PATCH', bearer, body })

    it('in what the edit names, and in nothing else', async () => {
      const { id } = await complete(gateway, { metadata: { team: 'search' } })
      const before = await logOf(gateway, id)
      const edits = [
        { edit: {}, change: {} },
        { edit: { meta_tags: ['a', 'b:c', 'quo"te, {x}'] }, change: { tags: ['a', 'b:c', 'quo"te, {x}'] } },
        { edit: { metadata: { team: 'ads' } }, change: { metadata: { team: 'ads' } } },
        { edit: { metadata: null }, change: { metadata: null } },
        {
          edit: { output: { role: 'assistant', content: 'Edited' } },
          change: { output: { role: 'assistant', content: 'Edited' } },
        },
        {
          edit: { input: [{ role: 'user', content: '\u0000 \ud800' }] },
          change: { input: [{ role: 'user', content: '\u0000 \ud800' }] },
        },
        { edit: { meta_tags: [], unknown: 1 }, change: { tags: [] } },
      ]
      let expected = before
      for (const { edit, change } of edits) {
        const response = await patch(id, edit)
        expect([response.status, await response.text()]).toEqual([200, 'Ok'])
        expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
        expected = { ...expected, ...change }
        expect(await logOf(gateway, id)).toEqual(expected)
      }
    })

    it.each([
      ['an input of text', { input: 'x' }, 'input'],
      ['an output of null', { output: null }, 'output'],
      ['metadata in a list', { metadata: [] }, 'metadata'],
      ['metadata with a NUL', { metadata: { a: { b: '\0' } } }, 'metadata.a.b'],
      ['tags of text', { meta_tags: 'a' }, 'meta_tags'],
      ['a tag of a number', { meta_tags: ['a', 1] }, 'meta_tags[1]'],
      ['a tag with a NUL', { meta_tags: ['\0'] }, 'meta_tags[0]'],
      ['a list', [], 'the body'],
      ['100,000 levels', `{"input": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'the body'],
    ])('only by what fits: %s is refused with 400', async (_what, body, field) => {
      const { id } = await complete(gateway)
      const before = await logOf(gateway, id)
      const response = await patch(id, body)
      expect(response.status).toBe(400)
      expect(await jsonOf(response)).toEqual({ error: 400, message: expect.stringContaining(field) })
      expect(await logOf(gateway, id)).toEqual(before)
    })

    it('only with its key; what the contract has as text is text', async () => {
      const { id, token } = await complete(gateway)
      for (const bearer of [null, 'sk-nobody', token]) {
        const response = await patch(id, {}, bearer)
        expect([response.status, await response.text()]).toEqual([401, 'Invalid API Key'])
      }
      const unknown = await patch(unknownId, {})
      expect([unknown.status, await unknown.text()]).toEqual([404, 'Log not found'])
      expect((await patch(id, {}, 'sk-elsewhere')).status).toBe(403)
    })
  })

  describe('is listed', () => {
    const list = (query: string, bearer = 'sk-pages') => ask(gateway, `/pages/logs${query}`, { bearer })
    const page = async (query: string) => v.parse(Page, await jsonOf(await list(query)))
    let newest: string[]

    beforeAll(async () => {
      const ids: string[] = []
      for (let count = 0; count < 7; count += 1) {
        const response = await ask(gateway, '/pages/chat/chat/completions', {
          bearer: 'sk-pages',
          body: { messages: [{ role: 'user', content: 'Hello' }] },
        })
        ids.push(String((await jsonOf(response)).id))
      }
      newest = ids.reverse()
    })

    it('with those of its project, newest first, with their signals', async () => {
      const body = { score: 1, weight: 1 }
      await ask(gateway, `/pages/feedback/${newest[2]}`, { bearer: 'sk-pages', body })
      const { logs, next_cursor } = await page('')
      expect(logs.map(({ id }) => id)).toEqual(newest)
      expect(next_cursor).toBe(null)
      expect(logs[2]).toEqual(await logOf(gateway, newest[2] ?? '', 'sk-pages'))
      expect(logs[2]).toMatchObject({ feedback_signals: [body] })
    })

    it('page by page, each log once, even where new ones arrive meanwhile', async () => {
      const first = await page('?limit=3')
      await ask(gateway, '/pages/chat/chat/completions', {
        bearer: 'sk-pages',
        body: { messages: [{ role: 'user', content: 'One more' }] },
      })
      const second = await page(`?limit=3&cursor=${first.next_cursor}`)
      const third = await page(`?limit=3&cursor=${second.next_cursor}`)
      const ids = [first, second, third].flatMap(({ logs }) => logs.map(({ id }) => id))
      expect(ids).toEqual(newest)
      expect(third.next_cursor).toBe(null)
    })

    it.each([
      ['limit', '?limit=0'],
      ['limit', '?limit=201'],
      ['limit', '?limit=-1'],
      ['limit', '?limit=1.5'],
      ['limit', '?limit=ten'],
      ['limit', '?limit='],
      ['cursor', '?cursor='],
      ['cursor', '?cursor=0'],
      ['cursor', '?cursor=x'],
      ['cursor', `?cursor=${'9'.repeat(19)}`],
      ['cursor', `?cursor=${'9'.repeat(30)}`],
    ])('only with a fitting %s: %s is refused with 400', async (parameter, queryString) => {
      const response = await list(queryString)
      expect(response.status).toBe(400)
      expect(await jsonOf(response)).toEqual({ error: 400, message: expect.stringContaining(parameter) })
    })

    it('only to keys of its project', async () => {
      expect((await list('', 'sk-demo')).status).toBe(403)
      expect((await list('', 'sk-nobody')).status).toBe(401)
      expect((await ask(gateway, '/nowhere/logs')).status).toBe(404)
    })
  })
})
