import { createPrivateKey, sign } from 'node:crypto'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import type { TokenAttack } from './attack.ts'
import { base64url, compact, macJws } from './rawJws.ts'
import { goodClaims } from './world.ts'

const none = (alg: string): TokenAttack => ({
  what: `a token without a signature, by the algorithm "${alg}"`,
  shows: ['RFC 8725 3.1', 'RFC 8725 3.2', 'ASVS 9.1.2'],
  token: () => compact({ alg }, goodClaims),
})

const withEcSignature = (signature: Uint8Array) => compact({ alg: 'ES256' }, goodClaims, signature)

// The order of P-256: https://neuromancer.sk/std/nist/P-256. An r or s that is a multiple of it is 0 in the group.
const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex')

/** Tokens whose algorithm, key or signature is not the one of the key. */
export const algorithmAttacks: readonly TokenAttack[] = [
  ...['none', 'None', 'nOnE', 'NONE', ''].map(none),
  {
    what: 'a token of the right algorithm whose signature is empty',
    shows: ['RFC 8725 3.3', 'ASVS 9.1.1'],
    token: () => compact({ alg: 'HS256' }, goodClaims),
  },
  {
    what: 'a token that names its algorithm twice, the last time as none',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    token: () => macJws('{"alg":"HS256","alg":"none"}', goodClaims, CLIENT_SECRET),
  },
  {
    what: 'a MAC with the public key as its secret',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    key: 'sk-rs',
    token: ({ rsa }) => macJws({ alg: 'HS256' }, goodClaims, rsa.publicPem),
  },
  {
    what: 'a MAC with the public key of the curve as its secret',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    key: 'sk-es',
    token: ({ ec }) => macJws({ alg: 'HS256' }, goodClaims, ec.publicPem),
  },
  {
    what: 'another hash with the right secret',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    token: () => macJws({ alg: 'HS512' }, goodClaims, CLIENT_SECRET, 'HS512'),
  },
  {
    what: 'the right MAC under the name of another algorithm',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    token: () => macJws({ alg: 'hs256' }, goodClaims, CLIENT_SECRET),
  },
  {
    what: 'a PSS signature by the right key, which is for PKCS #1',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    key: 'sk-rs',
    token: ({ rsa }) => clientToken(goodClaims, { algorithm: 'PS256', key: rsa.privateKey }),
  },
  {
    what: 'a PKCS #1 signature by the right key, which is for PSS',
    shows: ['RFC 8725 3.1', 'RFC 8725 3.2', 'ASVS 9.1.2'],
    key: 'sk-ps',
    token: ({ rsa }) => clientToken(goodClaims, { algorithm: 'RS256', key: rsa.privateKey }),
  },
  {
    what: 'a signature by the key of another client',
    shows: ['RFC 8725 3.3', 'ASVS 9.1.1'],
    key: 'sk-es',
    token: ({ rsa }) => clientToken(goodClaims, { algorithm: 'RS256', key: rsa.privateKey }),
  },
  {
    what: 'a signature on the curve that is all zeros',
    shows: ['RFC 8725 3.3', 'RFC 8725 3.4', 'ASVS 9.1.1'],
    key: 'sk-es',
    token: () => withEcSignature(new Uint8Array(64)),
  },
  {
    what: 'a signature on the curve that is twice the order of the group',
    shows: ['RFC 8725 3.4', 'ASVS 9.1.1'],
    key: 'sk-es',
    token: () => withEcSignature(Buffer.concat([order, order])),
  },
  {
    what: 'a good signature on the curve in the encoding of certificates',
    shows: ['RFC 8725 3.4', 'ASVS 9.1.1'],
    key: 'sk-es',
    token: ({ ec }) => {
      const signed = `${base64url({ alg: 'ES256' })}.${base64url(goodClaims)}`
      const key = createPrivateKey(ec.privateKey.export({ type: 'pkcs8', format: 'pem' }))
      return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
    },
  },
  ...['', 'secret', 'password', '\0'].map(
    (secret): TokenAttack => ({
      what: `a token signed by a secret that anybody guesses: ${JSON.stringify(secret)}`,
      shows: ['RFC 8725 3.5', 'ASVS 9.1.1'],
      token: () => macJws({ alg: 'HS256' }, goodClaims, secret),
    }),
  ),
  {
    what: 'an encrypted token',
    shows: ['RFC 8725 3.2', 'RFC 8725 3.12', 'ASVS 9.2.2'],
    token: () => `${compact({ alg: 'dir', enc: 'A256GCM' }, '', 'a')}.b.c`,
  },
  {
    what: 'an encrypted token by the oldest padding of RSA',
    shows: ['RFC 8725 3.2', 'ASVS 9.1.2'],
    key: 'sk-rs',
    token: () => `${compact({ alg: 'RSA1_5', enc: 'A128CBC-HS256' }, 'a', 'a')}.b.c`,
  },
  {
    what: 'an encrypted token that unpacks to more',
    shows: ['RFC 8725 3.6', 'ASVS 9.2.2'],
    token: () => `${compact({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' }, '', 'a')}.b.c`,
  },
]
