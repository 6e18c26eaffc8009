import { v7 as uuidv7 } from 'uuid'
import { sharedSecret } from '../config/secrets.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { badField } from '../http/validate.ts'
import type { NewKey } from '../store/keyTypes.ts'
import type { ClientSecrets } from './clientSecrets.ts'
import { digestOf, endsOf, makeKey } from './made.ts'
import type { KeyToMake } from './schemas.ts'

/** A key that was just made: what is kept of it, and the key itself, which nobody sees again. */
export interface FreshKey {
  kept: NewKey
  key: string
}

function sealed(access: KeyToMake['client_access'], id: string, secrets: ClientSecrets) {
  if (access?.secret === undefined) return access ?? null
  if (secrets.isOwn(access.secret)) throw badField('client_access.secret', sharedSecret)
  return { ...access, secret: secrets.seal(access.secret, id) }
}

/** Makes a key of a project. Nothing is stored yet. */
export function freshKey(
  { now, clientSecrets }: Pick<GatewayContext, 'now' | 'clientSecrets'>,
  project: string,
  { name, admin = false, rate_limits: rateLimits, client_access }: KeyToMake,
): FreshKey {
  const id = uuidv7()
  const key = makeKey()
  const { beginning = '', ending = '' } = endsOf(key) ?? {}
  const clientAccess = sealed(client_access, id, clientSecrets)
  const createdAt = new Date(now())
  return {
    key,
    kept: {
      id,
      project,
      name,
      digest: digestOf(key),
      beginning,
      ending,
      admin,
      rateLimits,
      clientAccess,
      createdAt,
    },
  }
}
