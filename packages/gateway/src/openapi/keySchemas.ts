import * as v from 'valibot'
import { EndpointToAdd, KeyChange, KeyToMake, ProjectToMake } from '../keys/schemas.ts'
import { named } from './schemas.ts'

const nullableText = v.nullable(v.string())
const nullableInstant = v.nullable(v.pipe(v.string(), v.isoTimestamp()))
const source = v.picklist(['config', 'database'])

const key = {
  id: v.string(),
  name: v.string(),
  source,
  admin: v.boolean(),
  beginning: nullableText,
  ending: nullableText,
  rate_limits: v.array(
    v.object({
      scope: v.picklist(['key', 'user']),
      per: v.picklist(['minute', 'hour', 'day', 'month']),
      requests: v.pipe(v.number(), v.integer()),
    }),
  ),
  client_access: v.nullable(
    v.object({ algorithm: v.string(), public_key: nullableText, required_claims: v.looseObject({}) }),
  ),
  created_at: nullableInstant,
}
const current = v.boolean()
const NewKey = v.object({ ...key, key: v.string() })
const place = { id: v.string(), source, created_at: nullableInstant }

/** The bodies of the routes that manage, by the names they have in the document. */
export const keySchemas = {
  KeyToMake: named('KeyToMake', KeyToMake),
  KeyChange: named('KeyChange', KeyChange),
  Key: named('Key', v.object(key)),
  NewKey: named('NewKey', NewKey),
  KeyList: named('KeyList', v.object({ keys: v.array(v.object({ ...key, current })) })),
  EndpointToAdd: named('EndpointToAdd', EndpointToAdd),
  Endpoint: named('Endpoint', v.object(place)),
  EndpointList: named('EndpointList', v.object({ endpoints: v.array(v.object(place)) })),
  ProjectToMake: named('ProjectToMake', ProjectToMake),
  NewProject: named('NewProject', v.object({ ...place, key: NewKey })),
  ProjectList: named('ProjectList', v.object({ projects: v.array(v.object({ ...place, current })) })),
}
