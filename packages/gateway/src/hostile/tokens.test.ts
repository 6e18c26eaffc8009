import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, jsonOf } from '../testing/client.ts'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import { algorithmAttacks } from './algorithmAttacks.ts'
import { claimAttacks } from './claimAttacks.ts'
import { feedbackTokenAttacks } from './feedbackTokenAttacks.ts'
import { formAttacks } from './formAttacks.ts'
import { macJws } from './rawJws.ts'
import { createWorld, goodClaims, oddClaims, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.gateway.close())

const signal = { score: 1, weight: 1 }
const messages = [{ role: 'user', content: 'Hello' }]

const routes = {
  'a completion': (bearer: string) =>
    ask(world.gateway, '/demo/chat/chat/completions', { bearer, body: { messages } }),
  'a message': (key: string) =>
    ask(world.gateway, '/demo/anthropic/v1/messages', {
      bearer: null,
      headers: { 'x-api-key': key },
      body: { model: 'chat', max_tokens: 9, messages },
    }),
  'a signal': (bearer: string) => ask(world.gateway, world.log.url, { bearer, body: signal }),
  'a log': (bearer: string) => ask(world.gateway, `/log/${world.log.id}`, { bearer }),
}

const expectNothing = async (send: () => Promise<Response>) => {
  const before = await world.stored()
  const response = await send()
  expect(response.status).toBe(401)
  const said = JSON.stringify(await jsonOf(response))
  expect(said).toMatch(/error/)
  expect(said).not.toMatch(/\.[jt]s:\d|node_modules|JWS|jose/)
  expect(await world.stored()).toEqual(before)
}

describe.each(Object.entries(routes))('behind a key, %s', (_route, send) => {
  it.each([...algorithmAttacks, ...formAttacks, ...claimAttacks])(
    'is refused with 401 for $what ($shows)',
    async ({ token, key = 'sk-hs' }) => {
      const credential = `${key}:${await token(world)}`
      await expectNothing(() => send(credential))
    },
  )
})

it.each(feedbackTokenAttacks)('a signal is refused with 401 for $what ($shows)', async ({ token }) => {
  const bearer = await token(world)
  await expectNothing(() => routes['a signal'](bearer))
})

it('what differs from all of them in nothing but the fault passes', async () => {
  const tokens = {
    'sk-hs': await clientToken(goodClaims),
    'sk-odd': macJws({ alg: 'HS256' }, `{"sub":"ada",${oddClaims}}`, CLIENT_SECRET),
    'sk-rs': await clientToken(goodClaims, { algorithm: 'RS256', key: world.rsa.privateKey }),
    'sk-ps': await clientToken(goodClaims, { algorithm: 'PS256', key: world.rsa.privateKey }),
    'sk-es': await clientToken(goodClaims, { algorithm: 'ES256', key: world.ec.privateKey }),
  }
  for (const [key, token] of Object.entries(tokens)) {
    expect((await routes['a completion'](`${key}:${token}`)).status).toBe(200)
    expect((await routes['a message'](`${key}:${token}`)).status).toBe(200)
    expect((await routes['a signal'](`${key}:${token}`)).status).toBe(201)
  }
  expect((await routes['a signal'](world.log.token)).status).toBe(201)
})
