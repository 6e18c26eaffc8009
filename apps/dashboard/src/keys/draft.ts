import type { RateLimit } from '../gateway/keys.ts'
import { parseObject } from '../ui/parseObject.ts'
import type { Problems } from './problems.ts'

/** A limit as it is being written. */
export interface LimitDraft {
  /** Tells rows apart while they come and go. */
  row: number
  scope: RateLimit['scope']
  per: RateLimit['per']
  requests: string
}

/** What a key is for. */
export type Kind = 'server' | 'admin' | 'browser'

/** A key as it is being written. */
export interface KeyDraft {
  name: string
  kind: Kind
  limits: readonly LimitDraft[]
  algorithm: string
  secret: string
  publicKey: string
  claims: string
}

/** How the tokens of users can be signed: by a secret, or by a key of which we hold the public half. */
export const algorithms = ['HS', 'RS', 'PS', 'ES'].flatMap((family) =>
  ['256', '384', '512'].map((size) => `${family}${size}`),
)

/** Whether who checks a token could sign one. */
export const isShared = (algorithm: string): boolean => algorithm.startsWith('HS')

/** Limits as the gateway takes them; what is no number is left for it to refuse by name. */
export const limitsOf = (drafts: readonly LimitDraft[]): object[] =>
  drafts.map(({ scope, per, requests }) => ({
    scope,
    per,
    requests: requests.trim() === '' ? null : Number(requests),
  }))

const claimsField = 'client_access.required_claims'

function accessOf({ algorithm, secret, publicKey }: KeyDraft, claims: object) {
  const proof = isShared(algorithm) ? { secret } : { public_key: publicKey }
  return { algorithm, ...proof, ...(Object.keys(claims).length > 0 && { required_claims: claims }) }
}

/** The key that a draft asks for, or what is wrong with it. All but JSON is left for the gateway to check. */
export function readDraft(draft: KeyDraft): { body: object } | { problems: Problems } {
  const { name, kind, limits, claims } = draft
  const body = { name, rate_limits: limitsOf(limits), ...(kind === 'admin' && { admin: true }) }
  if (kind !== 'browser') return { body }
  const { value, problem = '' } = parseObject(claims.trim() || '{}')
  if (!value) return { problems: { [claimsField]: problem } }
  return { body: { ...body, client_access: accessOf(draft, value) } }
}

/** The fields of a key, as the gateway names them. */
export const keyFields = (limits: readonly LimitDraft[]): string[] => [
  'name',
  'rate_limits',
  ...limits.map((_limit, at) => `rate_limits[${at}].requests`),
  'client_access.secret',
  'client_access.public_key',
  claimsField,
]
