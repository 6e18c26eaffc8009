import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, jsonOf } from '../testing/client.ts'
import { createGateway } from '../testing/gateway.ts'

const config = {
  projects: [
    { id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-demo' }] },
    { id: 'elsewhere', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-elsewhere' }] },
  ],
}
const names = ['scores?by=tag', 'distribution?', 'coverage?', 'trend?', 'answers?', 'agreement?']

let gateway: Gateway
beforeAll(async () => {
  gateway = await createGateway({ config })
})
afterAll(() => gateway.close())

const get = (query: string, bearer: string | null = 'sk-demo') =>
  ask(gateway, `/demo/reports/${query}`, { bearer })

describe.each(names)('the report %s', (name) => {
  it('of nothing says so', async () => {
    const response = await get(name)
    expect(response.status).toBe(200)
    expect(JSON.stringify(await jsonOf(response))).not.toMatch(/NaN|Infinity/)
  })

  it('is for server keys of its project', async () => {
    expect((await get(name, null)).status).toBe(401)
    expect((await get(name, 'sk-nobody')).status).toBe(401)
    expect((await get(name, 'sk-elsewhere')).status).toBe(403)
    expect((await ask(gateway, `/nowhere/reports/${name}`)).status).toBe(404)
  })

  it.each([
    ['tag', 'tag=%00'],
    ['to', 'from=2026-02-02&to=2026-02-01'],
    ['from', 'from=2026-13-01'],
    ['model', `model=${'x'.repeat(201)}`],
    ['exclude_tag', 'tag=a&exclude_tag=a'],
    ['page', 'page=1'],
  ])('refuses a %s that does not fit: %s', async (parameter, query) => {
    const response = await get(`${name}&${query}`)
    expect(response.status).toBe(400)
    expect((await jsonOf(response)).message).toMatch(new RegExp(`^${parameter}: `))
  })

  it('takes what is meant for a database as the text that it is', async () => {
    for (const text of ["'; drop table answers; --", '%', '\\', '{a,"b"}', '$1', 'é\u{1f600}', 'NULL'])
      expect((await get(`${name}&tag=${encodeURIComponent(text)}`)).status).toBe(200)
  })
})

it.each([
  ['by', 'scores'],
  ['by', 'scores?by=user_id'],
  ['by', 'scores?by=model&by=tag'],
  ['by', 'coverage?by=signal_name'],
  ['limit', 'scores?by=tag&limit=201'],
  ['bins', 'distribution?bins=1'],
  ['bins', 'distribution?bins=1000000'],
  ['bucket', 'trend?bucket=minute'],
  ['signal_type', 'trend?signal_type=both'],
  ['signal_source', 'distribution?signal_source='],
  ['order', 'answers?order=first'],
  ['min_signals', 'answers?min_signals=0'],
  ['signal_type', 'agreement?signal_type=implicit'],
])('refuses a %s that does not fit: %s', async (parameter, query) => {
  const response = await get(query)
  expect(response.status).toBe(400)
  expect((await jsonOf(response)).message).toMatch(new RegExp(`^${parameter}: `))
})
