import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assemble } from '../assemble.ts'
import type { Gateway } from '../gatewayOptions.ts'
import { createStore } from '../store/createStore.ts'
import type { Store } from '../store/types.ts'
import { ask, rateable } from '../testing/client.ts'
import { openDatabase } from '../testing/gateway.ts'
import { completeWith, keyConfig, makeKey } from '../testing/keys.ts'

let gateway: Gateway
const asked: string[] = []

/** A store that tells when it is asked of keys, projects and endpoints. */
function watched(store: Store): Store {
  const tell = <Asked extends unknown[], Answer>(name: string, run: (...args: Asked) => Answer) => {
    return (...args: Asked) => {
      asked.push(name)
      return run(...args)
    }
  }
  return {
    ...store,
    findKey: tell('findKey', store.findKey),
    listKeys: tell('listKeys', store.listKeys),
    hasProject: tell('hasProject', store.hasProject),
    hasEndpoint: tell('hasEndpoint', store.hasEndpoint),
    listEndpoints: tell('listEndpoints', store.listEndpoints),
  }
}

beforeAll(async () => {
  gateway = await assemble({ config: keyConfig, rate: 0 }, async () =>
    watched(createStore(await openDatabase('memory', pino({ level: 'silent' })))),
  )
})
afterAll(() => gateway.close())

/** What the database is asked for while something runs. */
async function costOf(run: () => Promise<Response>) {
  asked.length = 0
  const { status } = await run()
  return [status, ...asked]
}

const signal = { score: 1, weight: 1 }

it('a key and an endpoint of the config file cost no query', async () => {
  expect(await costOf(() => completeWith(gateway, 'sk-plain'))).toEqual([200])
  expect(await costOf(() => completeWith(gateway, 'sk-nobody'))).toEqual([401])
  expect(await costOf(() => ask(gateway, '/demo/logs', { bearer: 'sk-plain' }))).toEqual([200])
})

it('a key that was made by hand costs one, and an endpoint one', async () => {
  const { key } = await makeKey(gateway, { name: 'server' })
  await ask(gateway, '/demo/endpoints', { body: { id: 'coach' } })
  expect(await costOf(() => completeWith(gateway, key))).toEqual([200, 'findKey'])
  expect(await costOf(() => completeWith(gateway, key, '/demo/coach'))).toEqual([
    200,
    'findKey',
    'hasEndpoint',
  ])
  const headers = { 'x-api-key': key }
  const body = { model: 'chat', max_tokens: 9, messages: [{ role: 'user', content: 'Hello' }] }
  const path = '/demo/anthropic/v1/messages'
  expect(await costOf(() => ask(gateway, path, { bearer: null, headers, body }))).toEqual([200, 'findKey'])
})

it('feedback by its token costs none, wherever project, endpoint and key were made', async () => {
  const { key } = await makeKey(gateway, { name: 'rated' })
  await ask(gateway, '/demo/endpoints', { body: { id: 'rated' } })
  const { url, token } = rateable(await completeWith(gateway, key, '/demo/rated'))
  expect(await costOf(() => ask(gateway, url, { bearer: token, body: signal }))).toEqual([201])
  expect(await costOf(() => ask(gateway, url, { bearer: key, body: signal }))).toEqual([201, 'findKey'])
})
