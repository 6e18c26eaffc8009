import * as v from 'valibot'
import { pathItem } from '../internal/issuePath.ts'
import { ClientAccess } from './clientAccess.ts'
import { RateLimit } from './rateLimit.ts'
import { filledText } from './rules.ts'

/** What a key is called, and what it may do, as fields of a schema. */
export const rightsFields = {
  name: filledText,
  admin: v.optional(v.boolean('must be true or false')),
  rate_limits: v.optional(v.array(RateLimit, 'must be a list')),
  client_access: v.optional(ClientAccess),
}

/** What a key is called, and what it may do. An `admin` manages keys, endpoints and projects. */
export interface KeyRights {
  name: string
  admin?: boolean | undefined
  rate_limits?: RateLimit[] | undefined
  client_access?: ClientAccess | undefined
}

/** Refuses a key that manages and lives in browsers, where everybody can read it. */
export const noAdminInBrowsers = <Rights extends KeyRights>() =>
  v.rawCheck<Rights>(({ dataset, addIssue }) => {
    if (!dataset.typed || !dataset.value.admin || !dataset.value.client_access) return
    addIssue({
      message: 'does not go with client_access, for such a key can be read by whoever opens the page',
      path: [pathItem('admin')],
    })
  })

/** Where a limit on users is that holds back nobody, as the key has no users; -1 where there is none. */
export const idleLimitOf = ({ rate_limits = [], client_access }: Omit<KeyRights, 'name'>): number =>
  client_access ? -1 : rate_limits.findIndex(({ scope }) => scope === 'user')
