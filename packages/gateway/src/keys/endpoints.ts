import { isIdentifier } from '../config/rules.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { full, inConfig, taken, unknown } from './refusals.ts'
import type { Source } from './report.ts'

/** What is told of an endpoint, and of a project. */
export interface PlaceReport {
  id: string
  source: Source
  created_at: string | null
}

/** What is told of a place that was made by hand. */
export const reportPlace = ({ id, createdAt }: { id: string; createdAt: Date }): PlaceReport => ({
  id,
  source: 'database',
  created_at: createdAt.toISOString(),
})

/** What is told of a place of the config file. */
export const reportConfigPlace = (id: string): PlaceReport => ({ id, source: 'config', created_at: null })

const configured = ({ config }: GatewayContext, project: string) =>
  config.projects.find(({ id }) => id === project)?.endpoints ?? []

/** The endpoints of a project, those of the config file first. */
export async function listEndpoints(context: GatewayContext, project: string): Promise<PlaceReport[]> {
  const inFile = configured(context, project)
  const made = await context.store.listEndpoints(project)
  return [
    ...inFile.map(reportConfigPlace),
    // The file may have come to name one that was made by hand before.
    ...made.filter(({ id }) => !inFile.includes(id)).map(reportPlace),
  ]
}

/** Adds an endpoint to a project. */
export async function addEndpoint(
  context: GatewayContext,
  project: string,
  id: string,
): Promise<PlaceReport> {
  const endpoint = { id, createdAt: new Date(context.now()) }
  const outcome = configured(context, project).includes(id)
    ? 'taken'
    : await context.store.insertEndpoint(project, endpoint)
  if (outcome === 'taken') throw taken('id', 'is that of another endpoint of the project')
  if (outcome === 'full') throw full('endpoints')
  return reportPlace(endpoint)
}

/** Removes an endpoint: it answers no more, and what it has answered stays. */
export async function removeEndpoint(context: GatewayContext, project: string, id: string): Promise<void> {
  if (configured(context, project).includes(id)) throw inConfig('endpoint')
  const removed = isIdentifier(id) && (await context.store.removeEndpoint(project, id))
  if (!removed) throw unknown('endpoint')
}
