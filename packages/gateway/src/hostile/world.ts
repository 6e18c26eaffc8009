import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { parseConfig } from '../config/parseConfig.ts'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, jsonOf, type Rateable } from '../testing/client.ts'
import { CLIENT_SECRET } from '../testing/clientTokens.ts'
import { createGateway } from '../testing/gateway.ts'

export const FEEDBACK_SECRET = 'the secret of the gateway, which signs the feedback tokens of these tests'

/** What the keys with client access ask of a token, and a token that has all of it. */
const required = { iss: 'app', aud: 'gateway' }
export const goodClaims = { ...required, sub: 'ada' }

/** What the key `sk-odd` asks, in JSON: names that an object has, or seems to have, without being asked. */
export const oddClaims =
  '"__proto__":"a","constructor":"b","prototype":"c","toString":"d","hasOwnProperty":"e"'

/** A gateway with a key of every kind, and one log in it. */
export interface World {
  gateway: Gateway
  log: Rateable
  other: Rateable
  rsa: { privateKey: KeyObject; publicPem: string }
  ec: { privateKey: KeyObject; publicPem: string }
  /** Everything that is stored, to see that an attack left nothing behind. */
  stored(): Promise<unknown>
}

const pem = (key: KeyObject) => String(key.export({ type: 'spki', format: 'pem' }))

const pair = (made: { privateKey: KeyObject; publicKey: KeyObject }) => ({
  privateKey: made.privateKey,
  publicPem: pem(made.publicKey),
})

/** Makes a world. Its gateway is to be closed. */
export async function createWorld(): Promise<World> {
  const rsa = pair(generateKeyPairSync('rsa', { modulusLength: 2048 }))
  const ec = pair(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }))
  const access = (name: string, fields: object) => ({
    name,
    key: `sk-${name}`,
    client_access: { required_claims: required, ...fields },
  })
  const keys = [
    { name: 'demo', key: 'sk-demo' },
    { name: 'limited', key: 'sk-limited', rate_limits: [{ scope: 'key', per: 'month', requests: 1 }] },
    access('hs', { algorithm: 'HS256', secret: CLIENT_SECRET }),
    access('odd', {
      algorithm: 'HS256',
      secret: CLIENT_SECRET,
      required_claims: JSON.parse(`{${oddClaims}}`),
    }),
    access('rs', { algorithm: 'RS256', public_key: rsa.publicPem }),
    access('ps', { algorithm: 'PS256', public_key: rsa.publicPem }),
    access('es', { algorithm: 'ES256', public_key: ec.publicPem }),
  ]
  const config = {
    projects: [
      { id: 'demo', endpoints: ['chat'], keys },
      { id: 'elsewhere', endpoints: ['chat'], keys: [{ name: 'elsewhere', key: 'sk-elsewhere' }] },
    ],
    cors: { origins: ['https://app.example'] },
  }
  const gateway = await createGateway({
    config: parseConfig(config),
    secret: FEEDBACK_SECRET,
    rate: 0,
    faults: true,
  })
  const log = await complete(gateway)
  const other = await complete(gateway)
  await complete(gateway, {}, '/demo/chat/chat/completions')
  const stored = async () => await jsonOf(await ask(gateway, '/demo/logs?limit=200'))
  return { gateway, log, other, rsa, ec, stored }
}
