import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { edited, headerValue, jsonText, path } from '../testing/arbitraries.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { clientToken } from '../testing/clientTokens.ts'
import { patience, runs } from './runs.ts'
import { createWorld, goodClaims, type World } from './world.ts'

let world: World
let before: unknown
beforeAll(async () => {
  world = await createWorld()
  before = await world.stored()
})
afterAll(() => world.gateway.close())

const good = { score: 1, weight: 1 }
const isNoAnswer = (status: number) => status >= 400 && status < 500
const nothingIsStored = async () => expect(await world.stored()).toEqual(before)

it(
  'whatever the headers are, a request without a credential is refused and stores nothing',
  async () => {
    const headers = fc.record(
      {
        authorization: fc.oneof(
          headerValue,
          headerValue.map((value) => `Bearer ${value}`),
        ),
        'x-api-key': headerValue,
        'content-type': headerValue,
        'content-length': headerValue,
        origin: headerValue,
        'x-forwarded-for': headerValue,
        'access-control-request-headers': headerValue,
      },
      { requiredKeys: [] },
    )
    const places = fc.constantFrom(
      world.log.url,
      '/demo/chat/chat/completions',
      '/demo/anthropic/v1/messages',
    )
    await fc.assert(
      fc.asyncProperty(headers, places, async (sent, place) => {
        const { status } = await ask(world.gateway, place, { bearer: null, headers: sent, body: good })
        expect(isNoAnswer(status)).toBe(true)
      }),
      runs,
    )
    await nothingIsStored()
  },
  patience,
)

it(
  'a feedback token that is changed anywhere is refused and stores nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(edited(world.log.token), async (token) => {
        expect((await ask(world.gateway, world.log.url, { bearer: token, body: good })).status).toBe(401)
      }),
      runs,
    )
    await nothingIsStored()
  },
  patience,
)

it(
  'a credential with a client token that is changed anywhere is refused and stores nothing',
  async () => {
    const credential = `sk-hs:${await clientToken(goodClaims)}`
    await fc.assert(
      fc.asyncProperty(edited(credential), async (bearer) => {
        expect((await ask(world.gateway, world.log.url, { bearer, body: good })).status).toBe(401)
      }),
      runs,
    )
    await nothingIsStored()
  },
  patience,
)

it(
  'whatever the path and the method are, there is an answer, and nothing is stored',
  async () => {
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD')
    await fc.assert(
      fc.asyncProperty(path, method, async (place, how) => {
        const url = new URL(`http://gateway.test${place}`)
        const { status } = await ask(world.gateway, url.href, { method: how })
        expect(status).toBeLessThan(500)
      }),
      runs,
    )
    await ask(world.gateway, '/_faults', { method: 'PUT', body: {} })
    await nothingIsStored()
  },
  patience,
)

const Stored = v.looseObject({ messages: v.unknown() })

it(
  'whatever a completion says, it is refused or stored as it was said',
  async () => {
    const content = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }))
    const body = fc.oneof(
      jsonText,
      fc
        .record({
          messages: fc.array(fc.record({ role: fc.constantFrom('user', 'system', 'x'), content }), {
            maxLength: 3,
          }),
        })
        .map((asked) => JSON.stringify(asked)),
    )
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const response = await ask(world.gateway, '/demo/chat/chat/completions', { body: text })
        expect(response.status).toBeLessThan(500)
        if (response.status !== 200) return
        const { id } = await jsonOf(response)
        const { input } = await logOf(world.gateway, String(id))
        expect(input).toEqual(v.parse(Stored, JSON.parse(text)).messages)
      }),
      runs,
    )
  },
  patience,
)

it(
  'whatever a signal says, it is refused or stored once, and nothing else is',
  async () => {
    // A new log now and then, for each look at one reads all of its signals.
    let log = world.log
    let expected = 0
    const fresh = async () => {
      log = await complete(world.gateway)
      expected = 0
    }
    await fresh()
    await fc.assert(
      fc.asyncProperty(jsonText, async (body) => {
        if (expected > 30) await fresh()
        const { status } = await ask(world.gateway, log.url, { bearer: log.token, body })
        expect([201, 400]).toContain(status)
        if (status === 201) expected += 1
        expect((await logOf(world.gateway, log.id)).feedback_signals).toHaveLength(expected)
      }),
      runs,
    )
  },
  patience,
)
