import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { MOST_IN_PROJECT, type NewProject, type PlaceStore } from './keyTypes.ts'
import { apiKeys, endpoints, logs, projects } from './schema.ts'

const isOf = (project: string, id: string) => and(eq(endpoints.project, project), eq(endpoints.id, id))

const found = async (rows: PromiseLike<unknown[]>) => (await rows).length > 0

/**
 * Whether something is left of a project that a config file had once. Whoever made a project of that name would get
 * to see its answers.
 */
async function hasTraces(database: Database, project: string) {
  const one = sql`1`
  return (
    (await found(database.select({ one }).from(logs).where(eq(logs.project, project)).limit(1))) ||
    (await found(database.select({ one }).from(apiKeys).where(eq(apiKeys.project, project)).limit(1))) ||
    (await found(database.select({ one }).from(endpoints).where(eq(endpoints.project, project)).limit(1)))
  )
}

async function insert(database: Database, { id, createdAt, endpoints: ids, key }: NewProject) {
  const added = database.insert(projects).values({ id, createdAt }).onConflictDoNothing().returning()
  if (!(await found(added))) return 'taken'
  await database.insert(endpoints).values(ids.map((each) => ({ project: id, id: each, createdAt })))
  await database.insert(apiKeys).values(key)
  return 'stored'
}

/** The queries on projects and endpoints that were made by hand. */
export function placeQueries(database: Database): PlaceStore {
  const ofProject = (project: string) => eq(endpoints.project, project)
  return {
    hasProject: (id) => found(database.select().from(projects).where(eq(projects.id, id))),
    listProjects: () => database.select().from(projects).orderBy(asc(projects.createdAt), asc(projects.id)),
    async insertProject(project) {
      if (await hasTraces(database, project.id)) return 'taken'
      return await database.transaction((transaction) => insert(transaction, project))
    },
    hasEndpoint: (project, id) => found(database.select().from(endpoints).where(isOf(project, id))),
    listEndpoints: (project) =>
      database
        .select({ id: endpoints.id, createdAt: endpoints.createdAt })
        .from(endpoints)
        .where(ofProject(project))
        .orderBy(asc(endpoints.createdAt), asc(endpoints.id)),
    async insertEndpoint(project, { id, createdAt }) {
      if ((await database.$count(endpoints, ofProject(project))) >= MOST_IN_PROJECT) return 'full'
      const added = database
        .insert(endpoints)
        .values({ project, id, createdAt })
        .onConflictDoNothing()
        .returning()
      return (await found(added)) ? 'stored' : 'taken'
    },
    removeEndpoint: (project, id) => found(database.delete(endpoints).where(isOf(project, id)).returning()),
  }
}
