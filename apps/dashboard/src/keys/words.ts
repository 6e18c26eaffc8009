import type { ApiKey, ClientAccess, RateLimit } from '../gateway/keys.ts'
import { countText } from '../ui/numbers.ts'

const articles = { minute: 'a minute', hour: 'an hour', day: 'a day', month: 'a month' } as const

/** A limit in words, such as `60 an hour for each user`. */
export const limitText = ({ scope, per, requests }: RateLimit): string =>
  `${countText(requests)} ${articles[per]}${scope === 'user' ? ' for each user' : ''}`

/** A key by its ends, as far as they may be told. */
export const endsText = ({ beginning, ending }: Pick<ApiKey, 'beginning' | 'ending'>): string =>
  beginning === null || ending === null ? 'sk-…' : `${beginning}…${ending}`

/** Which tokens a client access takes, such as `HS256, iss = my-app`. */
export function accessText({ algorithm, required_claims }: ClientAccess): string {
  const claims = Object.entries(required_claims).map(([name, value]) => `${name} = ${value}`)
  return [algorithm, ...claims].join(', ')
}
