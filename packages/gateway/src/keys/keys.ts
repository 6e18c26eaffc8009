import { validate as isUuid } from 'uuid'
import type { Principal } from '../auth/identify.ts'
import { idleLimitOf } from '../config/keyRights.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { badField } from '../http/validate.ts'
import type { KeyEdit, StoredKey } from '../store/keyTypes.ts'
import { freshKey } from './newKey.ts'
import { full, inConfig, lastAdmin, taken, unknown } from './refusals.ts'
import { CONFIG_ID, type KeyReport, reportConfigKey, reportKey } from './report.ts'
import { idleLimit, type KeyToMake } from './schemas.ts'

const nameTaken = () => taken('name', 'is that of another key of the project')

const configKeys = ({ config }: GatewayContext, project: string) =>
  config.projects.find(({ id }) => id === project)?.keys ?? []

/** The keys of a project, those of the config file first. `current` marks the one that asks. */
export async function listKeys(
  context: GatewayContext,
  { project, id, key }: Principal,
): Promise<(KeyReport & { current: boolean })[]> {
  const configured = configKeys(context, project).map((each) => ({
    ...reportConfigKey(each),
    current: each === key,
  }))
  const made = (await context.store.listKeys(project)).map((each) => ({
    ...reportKey(each),
    current: each.id === id,
  }))
  return [...configured, ...made]
}

/** Makes a key, and gives it: nobody sees it again. */
export async function addKey(
  context: GatewayContext,
  project: string,
  toMake: KeyToMake,
): Promise<KeyReport & { key: string }> {
  const { kept, key } = freshKey(context, project, toMake)
  if (configKeys(context, project).some(({ name }) => name === toMake.name)) throw nameTaken()
  const outcome = await context.store.insertKey(kept)
  if (outcome === 'taken') throw nameTaken()
  if (outcome === 'full') throw full('keys')
  return { ...reportKey({ ...kept, revokedAt: null }), key }
}

/** The key of an id that was made by hand, or a refusal. */
async function madeKey(context: GatewayContext, project: string, id: string): Promise<StoredKey> {
  const isConfigured = configKeys(context, project).some(({ name }) => CONFIG_ID + name === id)
  if (isConfigured) throw inConfig('key')
  const keys = isUuid(id) ? await context.store.listKeys(project) : []
  const found = keys.find((key) => key.id === id.toLowerCase())
  if (!found) throw unknown('key')
  return found
}

/** Changes the name or the limits of a key. */
export async function changeKey(
  context: GatewayContext,
  project: string,
  id: string,
  edit: KeyEdit,
): Promise<KeyReport> {
  const { id: keyId, clientAccess } = await madeKey(context, project, id)
  const idle = idleLimitOf({
    rate_limits: edit.rateLimits,
    ...(clientAccess && { client_access: clientAccess }),
  })
  if (idle !== -1) throw badField(`rate_limits[${idle}].scope`, idleLimit)
  if (configKeys(context, project).some(({ name }) => name === edit.name)) throw nameTaken()
  const changed = await context.store.editKey(project, keyId, edit)
  if (changed === 'taken') throw nameTaken()
  if (!changed) throw unknown('key')
  return reportKey(changed)
}

/** Revokes a key. From then on it is refused by every process. */
export async function revokeKey(context: GatewayContext, project: string, id: string): Promise<void> {
  const key = await madeKey(context, project, id)
  const spare = configKeys(context, project).some(({ admin }) => admin)
  const outcome = await context.store.revokeKey(project, key.id, new Date(context.now()), spare)
  if (outcome === 'last') throw lastAdmin()
  if (!outcome) throw unknown('key')
}
