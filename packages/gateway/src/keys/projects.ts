import type * as v from 'valibot'
import type { GatewayContext } from '../gatewayContext.ts'
import { type PlaceReport, reportConfigPlace, reportPlace } from './endpoints.ts'
import { freshKey } from './newKey.ts'
import { taken } from './refusals.ts'
import { type KeyReport, reportKey } from './report.ts'
import type { ProjectToMake } from './schemas.ts'

/** All projects, those of the config file first. `current` marks that of the key that asks. */
export async function listProjects(
  { config, store }: GatewayContext,
  current: string,
): Promise<(PlaceReport & { current: boolean })[]> {
  const inFile = config.projects.map(({ id }) => id)
  const made = (await store.listProjects()).filter(({ id }) => !inFile.includes(id))
  return [...inFile.map(reportConfigPlace), ...made.map(reportPlace)].map((project) => ({
    ...project,
    current: project.id === current,
  }))
}

/** Makes a project with its first admin key, and gives that: nobody sees it again. */
export async function addProject(
  context: GatewayContext,
  { id, endpoints }: v.InferOutput<typeof ProjectToMake>,
): Promise<PlaceReport & { key: KeyReport & { key: string } }> {
  const { config, store } = context
  const project = { id, createdAt: new Date(context.now()) }
  const { kept, key } = freshKey(context, id, { name: 'admin', admin: true, rate_limits: [] })
  const outcome = config.projects.some((each) => each.id === id)
    ? 'taken'
    : await store.insertProject({ ...project, endpoints, key: kept })
  if (outcome === 'taken')
    throw taken('id', 'is that of another project, or of one whose answers are still here')
  return { ...reportPlace(project), key: { ...reportKey({ ...kept, revokedAt: null }), key } }
}
