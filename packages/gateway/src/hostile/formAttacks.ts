import { generateKeyPairSync } from 'node:crypto'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import type { Item, TokenAttack } from './attack.ts'
import { base64url, compact, macJws } from './rawJws.ts'
import { goodClaims } from './world.ts'

const good = () => clientToken(goodClaims)

const changed = (what: string, change: (token: string) => string): TokenAttack => ({
  what,
  shows: ['RFC 8725 3.3', 'ASVS 9.1.1'],
  token: async () => change(await good()),
})

const header = (what: string, fields: object, ...shows: Item[]): TokenAttack => ({
  what,
  shows,
  token: () => macJws({ alg: 'HS256', ...fields }, goodClaims, CLIENT_SECRET),
})

const payload = (what: string, value: unknown, ...shows: Item[]): TokenAttack => ({
  what,
  shows,
  token: () => macJws({ alg: 'HS256' }, value, CLIENT_SECRET),
})

const attacker = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })

/** Signed by the attacker's own key, which the header offers for the check. */
const ownKey = (name: string, value: unknown): TokenAttack => ({
  what: `a key of the attacker's, offered by ${name}`,
  shows: ['RFC 8725 3.10', 'ASVS 9.1.3'],
  key: 'sk-es',
  token: () =>
    clientToken(goodClaims, { algorithm: 'ES256', header: { [name]: value }, key: attacker.privateKey }),
})

const byFile = (kid: string): TokenAttack => ({
  what: `a key id that is a path or a query: ${kid}`,
  shows: ['RFC 8725 3.10', 'ASVS 9.1.3'],
  token: () => macJws({ alg: 'HS256', kid }, goodClaims, ''),
})

/** Tokens whose form or header is not that of a client's token. */
export const formAttacks: readonly TokenAttack[] = [
  changed('a token with another payload', (token) =>
    token.replace(/\.[^.]+\./, `.${base64url(goodClaims)}1.`),
  ),
  changed('a token with another header', (token) =>
    token.replace(/^[^.]+/, base64url({ alg: 'HS256', x: 1 })),
  ),
  changed('a token whose signature is cut', (token) => token.slice(0, -1)),
  changed('a token whose signature goes on', (token) => `${token}AA`),
  changed('a token with padding', (token) => `${token}=`),
  changed('a token with a stray character', (token) => token.replace('.', '!.')),
  changed('a token of two parts', (token) => token.slice(0, token.lastIndexOf('.'))),
  changed('a token of four parts', (token) => `${token}.x`),
  changed('two tokens', (token) => `${token}:${token}`),
  {
    what: 'a token in the JSON form of a signature',
    shows: ['RFC 8725 3.3', 'ASVS 9.1.1'],
    token: async () => {
      const [start, middle, signature] = (await good()).split('.')
      return JSON.stringify({ payload: middle, signatures: [{ protected: start, signature }] })
    },
  },
  ownKey('jwk', attacker.publicKey.export({ format: 'jwk' })),
  ownKey('jku', 'http://127.0.0.1:9/keys.json'),
  ownKey('x5u', 'http://127.0.0.1:9/chain.pem'),
  ownKey('x5c', ['MIIB']),
  ...['../../../../dev/null', '/dev/null', "x' union select '' --", 'http://127.0.0.1:9/'].map(byFile),
  header(
    'a header that must be understood, and is not',
    { crit: ['admin'], admin: true },
    'RFC 8725 3.3',
    'ASVS 9.1.1',
  ),
  header('a payload that is not encoded', { crit: ['b64'], b64: false }, 'RFC 8725 3.3', 'ASVS 9.1.1'),
  header(
    'the type of a feedback token',
    { typ: 'feedback+jwt' },
    'RFC 8725 3.11',
    'RFC 8725 3.12',
    'ASVS 9.2.2',
  ),
  header('the type of a log-out token', { typ: 'logout+jwt' }, 'RFC 8725 3.11', 'ASVS 9.2.2'),
  header('a type that is no text', { typ: 7 }, 'RFC 8725 3.11', 'ASVS 9.2.2'),
  payload(
    'claims in UTF-16',
    Buffer.from(JSON.stringify(goodClaims), 'utf16le'),
    'RFC 8725 3.7',
    'ASVS 9.1.1',
  ),
  payload(
    'claims that are no UTF-8',
    Buffer.concat([
      Buffer.from('{"iss":"app","aud":"gateway","sub":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]),
    'RFC 8725 3.7',
    'ASVS 2.2.1',
  ),
  payload('claims in a list', [goodClaims], 'RFC 8725 3.10', 'ASVS 2.2.1'),
  payload('claims of null', null, 'RFC 8725 3.10', 'ASVS 2.2.1'),
  payload('claims that are half an object', '{"sub":"ada"', 'RFC 8725 3.10', 'ASVS 2.2.1'),
  payload('a token inside a token', compact({ alg: 'none' }, goodClaims), 'RFC 8725 3.3', 'ASVS 9.1.1'),
  { what: 'no token behind the colon', shows: ['ASVS 9.1.1'], token: () => '' },
]
