import * as v from 'valibot'
import { BaseUrl } from './baseUrl.ts'
import { noAdminInBrowsers, rightsFields } from './keyRights.ts'
import { ProjectId } from './reserved.ts'
import { distinct, filledList, identifier, shape } from './rules.ts'

const KeyConfig = v.pipe(
  shape({
    ...rightsFields,
    key: v.pipe(
      v.string('must be text'),
      v.regex(/^sk-[\w.-]+$/, 'must start with sk- and go on with letters, digits, ".", "_" or "-"'),
    ),
  }),
  noAdminInBrowsers(),
)

const RetentionDays = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
  // A hundred years: a date so long ago is one everywhere.
  v.maxValue(36_500, 'must be at most 36500'),
)

const ProjectConfig = shape({
  id: ProjectId,
  endpoints: v.pipe(
    filledList(identifier),
    distinct((ids) => ids.map((name, index) => ({ name, path: [index] }))),
  ),
  keys: v.pipe(
    filledList(KeyConfig),
    distinct((keys) => keys.map(({ name }, index) => ({ name, path: [index, 'name'] }))),
  ),
  retention_days: v.optional(RetentionDays),
})

const MetricsConfig = shape({
  token: v.pipe(
    v.string('must be text'),
    v.regex(/^\S{16,}$/, 'must have at least 16 characters, and no space'),
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
  retention_days: v.optional(RetentionDays),
  metrics: v.optional(MetricsConfig),
  cors: v.optional(CorsConfig, { origins: ['*'] }),
  public_url: v.optional(BaseUrl),
})

/** What the gateway serves, and to whom. */
export type GatewayConfig = v.InferOutput<typeof GatewayConfig>

/** A config as it is written. */
export type GatewayConfigInput = v.InferInput<typeof GatewayConfig>
