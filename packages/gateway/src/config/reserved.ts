import * as v from 'valibot'
import { identifier } from './rules.ts'

/**
 * First parts of the gateway's own paths: `/log/{id}` would hide `/{project}/logs` of a project `log`. The others hide
 * nothing today, and are kept free for what such paths may have below them.
 */
const routes = ['healthz', 'livez', 'log', 'metrics', 'openapi.json', 'projects', 'readyz', 'users']

/** Schema of the id of a project. */
export const ProjectId = v.pipe(
  identifier,
  v.check(
    (id) => !routes.includes(id),
    ({ input }) => `must not be "${input}", which is a route`,
  ),
)
