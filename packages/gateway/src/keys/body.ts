import type * as v from 'valibot'
import type { GatewayContext } from '../gatewayContext.ts'
import { parseJson, readBody, requireJsonType } from '../http/body.ts'
import { requireObject, requireShallow, requireStorable, validate } from '../http/validate.ts'

/** More than the longest public keys and lists of claims and endpoints come to. */
const MOST_BYTES = 65_536

/** Reads the bytes of a request that manages. They are looked into once it is known who asks. */
export const readManaging = ({ bodyDeadline }: GatewayContext, request: Request): Promise<Buffer> =>
  readBody(request, MOST_BYTES, bodyDeadline)

/** Reads a body with a schema, or fails with what names the field. */
export function parseManaging<Output>(
  request: Request,
  bytes: Uint8Array,
  schema: v.GenericSchema<unknown, Output>,
): Output {
  requireJsonType(request)
  const body = parseJson(bytes)
  requireObject(body)
  requireShallow(body)
  requireStorable(body)
  return validate(schema, body)
}
