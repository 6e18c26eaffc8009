import * as v from 'valibot'
import { BaseUrl } from './baseUrl.ts'
import { ClientAccess } from './clientAccess.ts'
import { RateLimit } from './rateLimit.ts'
import { distinct, filledList, filledText, identifier, shape } from './rules.ts'

/** Schema of one API key. */
export const KeyConfig = shape({
  name: filledText,
  key: v.pipe(
    v.string('must be text'),
    v.regex(/^sk-[\w.-]+$/, 'must start with sk- and go on with letters, digits, ".", "_" or "-"'),
  ),
  rate_limits: v.optional(v.array(RateLimit, 'must be a list')),
  client_access: v.optional(ClientAccess),
})

/** One API key, with what it may do. */
export type KeyConfig = v.InferOutput<typeof KeyConfig>

const ProjectConfig = shape({
  // `/log/{id}` would hide `/{project}/logs` of such a project.
  id: v.pipe(identifier, v.notValue('log', 'must not be "log", which is a route')),
  endpoints: v.pipe(
    filledList(identifier),
    distinct((ids) => ids.map((name, index) => ({ name, path: [index] }))),
  ),
  keys: v.pipe(
    filledList(KeyConfig),
    distinct((keys) => keys.map(({ name }, index) => ({ name, path: [index, 'name'] }))),
  ),
})

const isOrigin = (text: string) => text === '*' || (URL.canParse(text) && new URL(text).origin === text)

const CorsConfig = shape({
  origins: v.array(
    v.pipe(
      v.string('must be text'),
      v.check(isOrigin, 'must be "*" or an origin such as https://app.example'),
    ),
    'must be a list',
  ),
})

/** Schema of a config. Unknown fields are refused: a misspelt one would be a limit that nobody enforces. */
export const GatewayConfig = shape({
  projects: v.pipe(
    filledList(ProjectConfig),
    distinct((projects) => projects.map(({ id: name }, index) => ({ name, path: [index, 'id'] }))),
    distinct((projects) =>
      projects.flatMap(({ keys }, index) =>
        keys.map(({ key: name }, at) => ({ name, path: [index, 'keys', at, 'key'] })),
      ),
    ),
  ),
  cors: v.optional(CorsConfig, { origins: ['*'] }),
  public_url: v.optional(BaseUrl),
})

/** What the gateway serves, and to whom. */
export type GatewayConfig = v.InferOutput<typeof GatewayConfig>

/** A config as it is written. */
export type GatewayConfigInput = v.InferInput<typeof GatewayConfig>
