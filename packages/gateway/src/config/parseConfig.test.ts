import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ConfigError, parseConfig } from './parseConfig.ts'

const pem = (key: { export(options: { type: 'spki'; format: 'pem' }): string | Buffer }) =>
  String(key.export({ type: 'spki', format: 'pem' }))
const rsa = (modulusLength: number) => pem(generateKeyPairSync('rsa', { modulusLength }).publicKey)
const ec = (namedCurve: string) => pem(generateKeyPairSync('ec', { namedCurve }).publicKey)

const secret = 's'.repeat(64)
const key = { name: 'server', key: 'sk-a' }
const project = { id: 'demo', endpoints: ['chat'], keys: [key] }
const withKey = (fields: object) => ({ projects: [{ ...project, keys: [{ ...key, ...fields }] }] })
const access = (fields: object) => withKey({ client_access: { algorithm: 'HS256', secret, ...fields } })
const limit = (fields: object) =>
  withKey({ rate_limits: [{ scope: 'key', per: 'minute', requests: 1, ...fields }] })

const first = 'projects[0].keys[0]'

it('takes everything that is documented', () => {
  const config = {
    projects: [
      {
        id: 'demo',
        endpoints: ['chat', 'code-2'],
        keys: [
          { ...key, admin: true, rate_limits: [{ scope: 'key', per: 'month', requests: 600 }] },
          {
            name: 'browser',
            key: 'sk-b',
            rate_limits: [{ scope: 'user', per: 'hour', requests: 60 }],
            client_access: {
              algorithm: 'HS256',
              secret,
              required_claims: { iss: 'my-app', level: 3, paid: true },
            },
          },
        ],
      },
    ],
    cors: { origins: ['https://app.example', 'http://localhost:5173'] },
    public_url: 'https://gateway.example/llm',
  }
  expect(parseConfig(config)).toEqual(config)
})

it('lets pages of all origins in where it says nothing, and drops the slash at the end of a URL', () => {
  expect(parseConfig({ projects: [project], public_url: 'https://gateway.example/' })).toEqual({
    projects: [project],
    cors: { origins: ['*'] },
    public_url: 'https://gateway.example',
  })
})

describe('refuses, and names the field:', () => {
  const cases: [string, unknown, string][] = [
    ['a list', [], 'projects: is required'],
    ['null', null, 'the config: must be an object'],
    ['no projects', { projects: [] }, 'projects: must not be empty'],
    ['an unknown field', { projects: [project], port: 1 }, 'port: is not a known field'],
    ['an unknown field of a key', withKey({ rate_limit: [] }), `${first}.rate_limit: is not a known field`],
    ['an id with a slash', { projects: [{ ...project, id: 'a/b' }] }, 'projects[0].id'],
    ['the id "log"', { projects: [{ ...project, id: 'log' }] }, 'projects[0].id: must not be "log"'],
    ['the id "projects"', { projects: [{ ...project, id: 'projects' }] }, 'projects[0].id'],
    ['an admin that is no yes or no', withKey({ admin: 'true' }), `${first}.admin`],
    [
      'an admin in browsers',
      withKey({ admin: true, client_access: { algorithm: 'HS256', secret } }),
      `${first}.admin`,
    ],
    [
      'an id twice',
      { projects: [project, { ...project, keys: [{ name: 'x', key: 'sk-x' }] }] },
      'projects[1].id',
    ],
    [
      'logs that are kept for no time',
      { projects: [{ ...project, retention_days: 0 }] },
      'projects[0].retention_days',
    ],
    [
      'logs that are kept for half a day',
      { projects: [project], retention_days: 0.5 },
      'retention_days: must be a whole',
    ],
    [
      'logs that are kept for ages',
      { projects: [project], retention_days: 40_000 },
      'retention_days: must be at most',
    ],
    [
      'a token of metrics that can be guessed',
      { projects: [project], metrics: { token: 'short' } },
      'metrics.token',
    ],
    ['metrics without a token', { projects: [project], metrics: {} }, 'metrics.token: is required'],
    ['no endpoints', { projects: [{ ...project, endpoints: [] }] }, 'projects[0].endpoints'],
    ['an endpoint twice', { projects: [{ ...project, endpoints: ['a', 'a'] }] }, 'projects[0].endpoints[1]'],
    [
      'a name twice',
      { projects: [{ ...project, keys: [key, { ...key, key: 'sk-x' }] }] },
      'projects[0].keys[1].name',
    ],
    ['a key twice', { projects: [project, { ...project, id: 'other' }] }, 'projects[1].keys[0].key'],
    ['no key', withKey({ key: undefined }), `${first}.key`],
    ['a key without sk-', withKey({ key: 'demo' }), `${first}.key`],
    ['a key with a colon', withKey({ key: 'sk-a:b' }), `${first}.key`],
    ['an unknown scope', limit({ scope: 'all' }), `${first}.rate_limits[0].scope`],
    ['an unknown window', limit({ per: 'week' }), `${first}.rate_limits[0].per`],
    ['no requests', limit({ requests: 0 }), `${first}.rate_limits[0].requests`],
    ['half a request', limit({ requests: 1.5 }), `${first}.rate_limits[0].requests`],
    ['an unknown algorithm', access({ algorithm: 'none' }), `${first}.client_access.algorithm`],
    ['no secret', access({ secret: undefined }), `${first}.client_access.secret`],
    [
      'a secret of 31 bytes',
      access({ secret: 'x'.repeat(31) }),
      `${first}.client_access.secret: must have at least 32`,
    ],
    [
      'a secret of 47 bytes for HS384',
      access({ algorithm: 'HS384', secret: 'x'.repeat(47) }),
      `${first}.client_access.secret`,
    ],
    [
      'a secret of 63 bytes for HS512',
      access({ algorithm: 'HS512', secret: 'x'.repeat(63) }),
      `${first}.client_access.secret`,
    ],
    ['an empty secret', access({ secret: '' }), `${first}.client_access.secret`],
    ['a secret for RS256', access({ algorithm: 'RS256' }), `${first}.client_access.secret`],
    ['a public key for HS256', access({ public_key: 'x' }), `${first}.client_access.public_key`],
    [
      'a claim in a list',
      access({ required_claims: { iss: [1] } }),
      `${first}.client_access.required_claims.iss`,
    ],
    [
      'a claim that nobody can name in an object',
      access({ required_claims: JSON.parse('{"__proto__":{"iss":"my-app"}}') }),
      `${first}.client_access.required_claims.__proto__: must be text`,
    ],
    [
      'an unknown field that every object inherits',
      withKey(JSON.parse('{"constructor":1,"__proto__":{"rate_limits":[]}}')),
      `${first}.constructor: is not a known field`,
    ],
    [
      'an origin with a path',
      { projects: [project], cors: { origins: ['https://a.example/x'] } },
      'cors.origins[0]',
    ],
    ['a public URL with a query', { projects: [project], public_url: 'https://a.example/?x' }, 'public_url'],
    ['a public URL of another kind', { projects: [project], public_url: 'ftp://a.example' }, 'public_url'],
  ]
  it.each(cases)('%s', (_what, config, message) => {
    expect(() => parseConfig(config)).toThrow(ConfigError)
    expect(() => parseConfig(config)).toThrow(message)
  })
})

describe('takes a public key that fits its algorithm, and no other:', () => {
  const keys = {
    rsa2048: rsa(2048),
    rsa1024: rsa(1024),
    p256: ec('prime256v1'),
    p384: ec('secp384r1'),
    p521: ec('secp521r1'),
  }
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const broken = keys.p256.replace(/M[A-Za-z]{4}/, '!!!!')

  const config = (algorithm: string, public_key: string | undefined) =>
    withKey({ client_access: { algorithm, public_key } })

  it.each([
    ['RS256', keys.rsa2048],
    ['PS512', keys.rsa2048],
    ['ES256', keys.p256],
    ['ES384', keys.p384],
    ['ES512', keys.p521],
  ])('%s', (algorithm, public_key) => {
    expect(() => parseConfig(config(algorithm, public_key))).not.toThrow()
  })

  it.each([
    ['RS256', 'of an EC key', keys.p256],
    ['RS256', 'that is too short', keys.rsa1024],
    ['ES256', 'of an RSA key', keys.rsa2048],
    ['ES256', 'on another curve', keys.p384],
    ['ES256', 'that is private', String(privateKey.export({ type: 'pkcs8', format: 'pem' }))],
    ['ES256', 'that is broken', broken],
    ['ES256', 'that is missing', undefined],
  ])('%s with one %s', (algorithm, _what, public_key) => {
    expect(() => parseConfig(config(algorithm, public_key))).toThrow(`${first}.client_access.public_key`)
  })
})
