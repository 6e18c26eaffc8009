import type { DescribeRouteOptions } from 'hono-openapi'
import { keySchemas } from './keySchemas.ts'
import { bodyRefusals, managingRefusals } from './managing.ts'
import { json } from './responses.ts'

const tags = ['Keys']
const noProject = { 404: 'Project not found' }
const noKey = { 404: 'Project or key not found' }

/** Documentation of the list of keys. */
export const listKeysDocs: DescribeRouteOptions = {
  summary: 'List the keys of a project',
  description:
    'Needs an admin key. Keys of the config file first, then those that were made here and are not revoked. `current` is the key that asks.',
  tags,
  responses: {
    200: { description: 'The keys', content: json(keySchemas.KeyList) },
    ...managingRefusals(noProject),
  },
}

/** Documentation of making a key. */
export const addKeyDocs: DescribeRouteOptions = {
  summary: 'Make a key',
  description:
    'Needs an admin key. `key` of the answer is shown this once: only its SHA-256 is kept. The secret of a client access is never given back.',
  tags,
  requestBody: { required: true, content: json(keySchemas.KeyToMake) },
  responses: {
    201: { description: 'The key', content: json(keySchemas.NewKey) },
    ...bodyRefusals({ ...noProject, 409: 'Conflict - the name is taken, or the project has too many keys' }),
  },
}

/** Documentation of changing a key. */
export const changeKeyDocs: DescribeRouteOptions = {
  summary: 'Change the name or the rate limits of a key',
  description: 'Needs an admin key. `rate_limits` replaces all of them; what has been counted stays.',
  tags,
  requestBody: { required: true, content: json(keySchemas.KeyChange) },
  responses: {
    200: { description: 'The key as it is now', content: json(keySchemas.Key) },
    ...bodyRefusals({ ...noKey, 409: 'Conflict - the name is taken, or the key is of the config file' }),
  },
}

/** Documentation of revoking a key. */
export const revokeKeyDocs: DescribeRouteOptions = {
  summary: 'Revoke a key',
  description: 'Needs an admin key. The key is refused from then on, by all processes on the database.',
  tags,
  responses: {
    204: { description: 'It is revoked' },
    ...managingRefusals({
      ...noKey,
      409: 'Conflict - the key is of the config file, or the last admin key of the project',
    }),
  },
}
