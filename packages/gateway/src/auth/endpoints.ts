import { isIdentifier } from '../config/rules.ts'
import type { GatewayConfig } from '../config/schema.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { Failure } from '../http/failure.ts'
import type { Principal } from './identify.ts'

type Places = Pick<GatewayContext, 'config' | 'store'>

const configured = ({ projects }: GatewayConfig, project: string) => projects.find(({ id }) => id === project)

async function isProject({ config, store }: Places, project: string): Promise<boolean> {
  if (configured(config, project)) return true
  // A database refuses text that it cannot hold, such as a NUL of the URL.
  return isIdentifier(project) && (await store.hasProject(project))
}

/** Whether a project has such an endpoint. Those of the config are known without asking the database. */
export async function isEndpoint({ config, store }: Places, project: string, id: string): Promise<boolean> {
  if (configured(config, project)?.endpoints.includes(id)) return true
  return isIdentifier(id) && (await store.hasEndpoint(project, id))
}

/** The endpoints of a project, those of the config first. */
export async function endpointsOf({ config, store }: Places, project: string): Promise<string[]> {
  const made = await store.listEndpoints(project)
  return [...new Set([...(configured(config, project)?.endpoints ?? []), ...made.map(({ id }) => id)])]
}

/** Refuses whoever asks for another project than that of the key. The key's own is there, or nobody could use the key. */
export async function requireProject(places: Places, principal: Principal, project: string): Promise<void> {
  if (principal.project === project) return
  if (!(await isProject(places, project)))
    throw new Failure(404, `There is no project "${project}".`, { code: 'project_not_found' })
  throw new Failure(403, `The API key belongs to another project than "${project}".`, {
    code: 'foreign_project',
  })
}
