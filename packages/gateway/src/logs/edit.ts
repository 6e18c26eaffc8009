import type { JsonObject } from '@feedback-signals/protocol'
import * as v from 'valibot'
import { parseJson, requireJsonType } from '../http/body.ts'
import { metadataField, storableText } from '../http/fields.ts'
import { requireObject, requireShallow, validate } from '../http/validate.ts'
import type { LogEdit } from '../store/types.ts'

const isContainer = (value: unknown): value is JsonObject | unknown[] =>
  typeof value === 'object' && value !== null

const container = v.optional(v.custom<JsonObject | unknown[]>(isContainer, 'must be an object or a list'))

/** Schema of an edit of a log. Fields that it does not know are passed over. */
export const UpdateLog = v.object({
  input: container,
  output: container,
  metadata: metadataField,
  meta_tags: v.optional(v.array(storableText, 'must be a list')),
})

/** Reads what an edit names. */
export function parseEdit(request: Request, bytes: Uint8Array): LogEdit {
  requireJsonType(request)
  const body = parseJson(bytes)
  requireObject(body)
  requireShallow(body)
  const { meta_tags: tags, ...edit } = validate(UpdateLog, body)
  return { ...edit, ...(tags && { tags }) }
}
