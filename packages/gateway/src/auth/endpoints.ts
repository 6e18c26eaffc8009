import type { GatewayConfig } from '../config/schema.ts'
import { Failure } from '../http/failure.ts'
import type { Principal } from './identify.ts'

/** The endpoints of a project that the principal may use, or a refusal. */
export function endpointsOf(config: GatewayConfig, principal: Principal, project: string): string[] {
  const found = config.projects.find(({ id }) => id === project)
  if (!found) throw new Failure(404, `There is no project "${project}".`, { code: 'project_not_found' })
  if (principal.project !== project) {
    throw new Failure(403, `The API key belongs to another project than "${project}".`, {
      code: 'foreign_project',
    })
  }
  return found.endpoints
}
