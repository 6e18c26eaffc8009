import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import type { Item, TokenAttack } from './attack.ts'
import { macJws } from './rawJws.ts'
import { goodClaims, oddClaims } from './world.ts'

const now = () => Math.floor(Date.now() / 1000)

const claims = (
  what: string,
  change: Record<string, unknown> | (() => Record<string, unknown>),
  ...shows: Item[]
): TokenAttack => ({
  what,
  shows,
  token: () => clientToken({ ...goodClaims, ...(typeof change === 'function' ? change() : change) }),
})

const text = (what: string, payload: string, ...shows: Item[]): TokenAttack => ({
  what,
  shows,
  token: () => macJws({ alg: 'HS256' }, payload, CLIENT_SECRET),
})

/** A token that has all that `sk-odd` asks but one, which no object lacks that is asked for it in a careless way. */
const odd = oddClaims.split(',').map(
  (left, at, all): TokenAttack => ({
    what: `a token without a required claim that every object seems to have: ${left}`,
    shows: ['RFC 8725 3.8', 'ASVS 2.2.1'],
    key: 'sk-odd',
    token: () => macJws({ alg: 'HS256' }, `{"sub":"ada",${all.toSpliced(at, 1).join()}}`, CLIENT_SECRET),
  }),
)

/** Tokens that are signed as they should be, and say what they should not. */
export const claimAttacks: readonly TokenAttack[] = [
  claims('a token of another issuer', { iss: 'evil' }, 'RFC 8725 3.8', 'ASVS 9.1.3'),
  claims('a token of no issuer', { iss: undefined }, 'RFC 8725 3.8', 'ASVS 9.1.3'),
  claims('an issuer in another case', { iss: 'APP' }, 'RFC 8725 3.8'),
  claims('a token of nobody', { sub: undefined }, 'RFC 8725 3.8', 'ASVS 2.2.1'),
  claims('a user of no letters', { sub: '' }, 'RFC 8725 3.8', 'ASVS 2.2.1'),
  claims('a user that is a number', { sub: undefined, userId: 7 }, 'RFC 8725 3.8', 'ASVS 2.2.1'),
  claims('a user with a NUL', { sub: 'ada\0' }, 'RFC 8725 3.10', 'ASVS 2.2.1'),
  claims('a user with half a surrogate pair', { sub: '\ud800' }, 'RFC 8725 3.7', 'ASVS 2.2.1'),
  claims('a token for another service', { aud: 'elsewhere' }, 'RFC 8725 3.9', 'ASVS 9.2.3', 'ASVS 9.2.4'),
  claims('a token for no service', { aud: undefined }, 'RFC 8725 3.9', 'ASVS 9.2.3', 'ASVS 9.2.4'),
  claims('a token for several services', { aud: ['gateway', 'elsewhere'] }, 'RFC 8725 3.9', 'ASVS 9.2.3'),
  claims('a token that has expired', () => ({ exp: now() }), 'ASVS 9.2.1'),
  claims('a token that is still to hold', () => ({ nbf: now() + 60 }), 'ASVS 9.2.1'),
  claims('a token of tomorrow', () => ({ iat: now() + 86_400 }), 'ASVS 9.2.1'),
  claims('an end that is text', { exp: '9999999999' }, 'RFC 8725 3.10', 'ASVS 9.2.1'),
  text(
    'a token for ever',
    '{"iss":"app","aud":"gateway","sub":"ada","exp":1e999}',
    'RFC 8725 3.10',
    'ASVS 9.2.1',
  ),
  text(
    'claims that every object would have',
    '{"__proto__":{"iss":"app","aud":"gateway","sub":"ada"}}',
    'RFC 8725 3.10',
    'ASVS 2.2.1',
  ),
  text(
    'an issuer that is said twice, the last time wrongly',
    '{"iss":"app","iss":"evil","aud":"gateway","sub":"ada"}',
    'RFC 8725 3.8',
    'ASVS 2.2.1',
  ),
  ...odd,
  {
    what: 'a required claim that is the prototype of the others',
    shows: ['RFC 8725 3.8', 'RFC 8725 3.10', 'ASVS 2.2.1'],
    key: 'sk-odd',
    token: () => macJws({ alg: 'HS256' }, `{"sub":"ada","__proto__":{${oddClaims}}}`, CLIENT_SECRET),
  },
  {
    what: 'a feedback token',
    shows: ['RFC 8725 3.11', 'RFC 8725 3.12', 'ASVS 9.2.2'],
    token: ({ log }) => log.token,
  },
]
