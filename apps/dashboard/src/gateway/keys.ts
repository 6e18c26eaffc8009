import * as v from 'valibot'

const source = v.picklist(['config', 'database'])
const moment = v.nullable(v.string())

/** Lengths of the windows in which they are. */
export const windows = ['minute', 'hour', 'day', 'month'] as const

const RateLimit = v.object({
  scope: v.picklist(['key', 'user']),
  per: v.picklist(windows),
  requests: v.number(),
})

/** One rate limit of a key. */
export type RateLimit = v.InferOutput<typeof RateLimit>

const ClientAccess = v.object({
  algorithm: v.string(),
  public_key: v.nullable(v.string()),
  required_claims: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
})

/** How the tokens of a key's users are checked. Its secret is not told. */
export type ClientAccess = v.InferOutput<typeof ClientAccess>

const key = {
  id: v.string(),
  name: v.string(),
  source,
  admin: v.boolean(),
  beginning: v.nullable(v.string()),
  ending: v.nullable(v.string()),
  rate_limits: v.array(RateLimit),
  client_access: v.nullable(ClientAccess),
  created_at: moment,
}

const ApiKey = v.object({ ...key, current: v.boolean() })

/** What is told of a key; `current` is the one that is signed in. */
export type ApiKey = v.InferOutput<typeof ApiKey>

/** The keys of a project. */
export const KeyList = v.object({ keys: v.array(ApiKey) })

/** A key that was just made, with the key itself. */
export const FreshKey = v.object({ name: v.string(), key: v.string() })

export type FreshKey = v.InferOutput<typeof FreshKey>

/** The endpoints of a project. */
export const EndpointList = v.object({ endpoints: v.array(v.object({ id: v.string(), source })) })

/** The projects of the gateway; `current` is that of the key that is signed in. */
export const ProjectList = v.object({
  projects: v.array(v.object({ id: v.string(), source, current: v.boolean() })),
})

/** A project that was just made, with its first key. */
export const NewProject = v.object({ id: v.string(), key: FreshKey })
