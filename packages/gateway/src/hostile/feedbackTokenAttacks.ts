import { clientToken } from '../testing/clientTokens.ts'
import type { Item, TokenAttack } from './attack.ts'
import { compact, macJws } from './rawJws.ts'
import { FEEDBACK_SECRET, goodClaims, type World } from './world.ts'

const now = () => Math.floor(Date.now() / 1000)
const claimsOf = ({ log }: World) => ({ inference_id: log.id, iat: now(), exp: now() + 60 })

/** A token that whoever has the secret might sign, with something about it that is wrong. */
const signed = (
  what: string,
  { header = {}, claims = {} }: { header?: object; claims?: object },
  ...shows: Item[]
): TokenAttack => ({
  what,
  shows,
  token: (world) => macJws({ alg: 'HS256', ...header }, { ...claimsOf(world), ...claims }, FEEDBACK_SECRET),
})

const type = { typ: 'feedback+jwt' }

/** Tokens that do not let their bearer rate an answer. */
export const feedbackTokenAttacks: readonly TokenAttack[] = [
  {
    what: 'a client token',
    shows: ['RFC 8725 3.12', 'ASVS 9.2.2'],
    token: (world) => clientToken({ ...goodClaims, ...claimsOf(world) }),
  },
  {
    what: 'a feedback token without a signature',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    token: (world) => compact({ alg: 'none', ...type }, { ...claimsOf(world), aud: 'feedback' }),
  },
  {
    what: 'a feedback token by another hash',
    shows: ['RFC 8725 3.1', 'ASVS 9.1.2'],
    token: (world) =>
      macJws({ alg: 'HS512', ...type }, { ...claimsOf(world), aud: 'feedback' }, FEEDBACK_SECRET, 'HS512'),
  },
  {
    what: 'the token of another answer',
    shows: ['RFC 8725 3.12', 'ASVS 9.2.2'],
    token: ({ other }) => other.token,
  },
  {
    what: 'a feedback token with padding',
    shows: ['RFC 8725 3.3', 'ASVS 9.1.1'],
    token: ({ log }) => `${log.token}=`,
  },
  signed('an access token by the same secret', { header: { typ: 'at+jwt' } }, 'RFC 8725 3.11', 'ASVS 9.2.2'),
  signed('the type without the audience', { header: type }, 'RFC 8725 3.9', 'ASVS 9.2.3'),
  signed(
    'the type with another audience',
    { header: type, claims: { aud: 'x' } },
    'RFC 8725 3.9',
    'ASVS 9.2.3',
  ),
  signed('the audience without the type', { claims: { aud: 'feedback' } }, 'RFC 8725 3.11', 'ASVS 9.2.2'),
  signed('a subject', { claims: { sub: 'ada' } }, 'RFC 8725 3.12', 'ASVS 9.2.2'),
  signed('an issuer', { claims: { iss: 'app' } }, 'RFC 8725 3.12', 'ASVS 9.2.2'),
  signed('no inference', { claims: { inference_id: undefined } }, 'RFC 8725 3.8', 'ASVS 2.2.1'),
  signed('a list of inferences', { claims: { inference_id: ['a'] } }, 'RFC 8725 3.10', 'ASVS 2.2.1'),
  signed('no end', { claims: { exp: undefined } }, 'ASVS 9.2.1'),
  signed('an end in the past', { claims: { exp: 1 } }, 'ASVS 9.2.1'),
  signed('a start to come', { claims: { nbf: 9_999_999_999 } }, 'ASVS 9.2.1'),
]
