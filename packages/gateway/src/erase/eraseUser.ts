import * as v from 'valibot'
import type { GatewayContext } from '../gatewayContext.ts'
import { parseJson, requireJsonType } from '../http/body.ts'
import { objectMessage, storableText } from '../http/fields.ts'
import { requireObject, validate } from '../http/validate.ts'
import { userSubject } from '../limits/counters.ts'
import type { Erased } from '../store/deleteTypes.ts'

/**
 * Schema of whom to erase. In a body and not in the URL: that stands in the logs of whatever is in front of a gateway,
 * and no path can name a user `..`.
 */
export const EraseUser = v.object(
  { user_id: v.pipe(storableText, v.nonEmpty('must not be empty')) },
  objectMessage,
)

/** Reads whom to erase. */
export function parseErase(request: Request, bytes: Uint8Array): string {
  requireJsonType(request)
  const body = parseJson(bytes)
  requireObject(body)
  return validate(EraseUser, body).user_id
}

/** Deletes what a project has of a user: the logs that he asked for, what he said of others, and how often he asked. */
export async function eraseUser(
  { config, store }: Pick<GatewayContext, 'config' | 'store'>,
  project: string,
  userId: string,
): Promise<Erased> {
  const erased = await store.eraseUser(project, userId)
  const configured = config.projects.find(({ id }) => id === project)?.keys ?? []
  // What was asked by a key that is revoked meanwhile is counted still.
  const made = await store.listKeyIds(project)
  const keys = [
    ...configured.map(({ name }) => ({ id: null, name })),
    ...made.map((id) => ({ id, name: '' })),
  ]
  await store.forgetCounts(keys.map(({ id, name }) => userSubject({ project, id, key: { name } }, userId)))
  return erased
}
