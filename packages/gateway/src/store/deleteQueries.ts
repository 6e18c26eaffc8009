import { and, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import type { DeleteStore, Erased } from './deleteTypes.ts'
import { SWEEP_LOCK } from './lockNumbers.ts'
import { answers, counts, logs, signals } from './schema.ts'

// So many that a batch is worth its transaction, and so few that nobody waits long for what it holds.
const BATCH = 200

/**
 * Deletes logs that this transaction has locked, with all that hangs on them. In statements of their own, so that they
 * see the signals that arrived before the lock; behind it none can. Signals go first and are not settled: what they come
 * to together goes with the log.
 */
async function deleteLogs(transaction: Database, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const gone = await transaction
    .delete(signals)
    .where(inArray(signals.inferenceId, [...ids]))
    .returning({ id: signals.id })
  await transaction.delete(logs).where(inArray(logs.id, [...ids]))
  return gone.length
}

/** A batch of expired logs; `undefined` where another process is deleting some. */
const deleteOld = (database: Database, project: string, before: Date): Promise<number | undefined> =>
  database.transaction(async (transaction) => {
    const [lock] = await transaction
      .select({ taken: sql<boolean>`taken` })
      .from(sql`pg_try_advisory_xact_lock(${SWEEP_LOCK}::bigint) as taken`)
    if (!lock?.taken) return undefined
    const old = await transaction
      .select({ id: logs.id })
      .from(answers)
      .innerJoin(logs, eq(logs.id, answers.id))
      .where(and(eq(answers.project, project), lt(answers.createdAt, before)))
      .limit(BATCH)
      // What is being rated or edited this very moment is left for the next sweep.
      .for('update', { of: logs, skipLocked: true })
    const ids = old.map(({ id }) => id)
    await deleteLogs(transaction, ids)
    return ids.length
  })

// In these words the index has it: a user's name may be longer than an index takes.
const ofUser = (table: typeof logs | typeof signals, project: string, userId: string): SQL | undefined =>
  and(
    eq(table.project, project),
    sql`left(${table.userId}, 200) = left(${userId}::text, 200)`,
    eq(table.userId, userId),
  )

/** One log of a user, or a batch of those that nobody holds. Whoever waits for one holds no other, so none waits for him. */
const eraseLogs = (database: Database, project: string, userId: string, waiting: boolean): Promise<Erased> =>
  database.transaction(async (transaction) => {
    const own = await transaction
      .select({ id: logs.id })
      .from(logs)
      .where(ofUser(logs, project, userId))
      .limit(waiting ? 1 : BATCH)
      .for('update', waiting ? {} : { skipLocked: true })
    const ids = own.map(({ id }) => id)
    return { logs: ids.length, signals: await deleteLogs(transaction, ids) }
  })

/**
 * What a user said of one log of somebody else. Behind the locks, in their order, that a signal takes which is added: the
 * log's row, so that nobody deletes it meanwhile, and the answer's lock. Then the rest is settled anew.
 */
const eraseSignals = (
  database: Database,
  project: string,
  userId: string,
  inferenceId: string,
): Promise<number> =>
  database.transaction(async (transaction) => {
    await transaction.select({ id: logs.id }).from(logs).where(eq(logs.id, inferenceId)).for('key share')
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${inferenceId}::uuid::text, 0))`,
    )
    const gone = await transaction
      .delete(signals)
      .where(and(eq(signals.inferenceId, inferenceId), ofUser(signals, project, userId)))
      .returning({ id: signals.id })
    await transaction.execute(sql`select settle_feedback(${inferenceId}::uuid)`)
    return gone.length
  })

async function eraseUser(database: Database, project: string, userId: string): Promise<Erased> {
  const erased: Erased = { logs: 0, signals: 0 }
  const add = (more: Erased) => {
    erased.logs += more.logs
    erased.signals += more.signals
    return more.logs
  }
  while (
    add(await eraseLogs(database, project, userId, false)) > 0 ||
    add(await eraseLogs(database, project, userId, true)) > 0
  );
  for (;;) {
    const rated = await database
      .selectDistinct({ id: signals.inferenceId })
      .from(signals)
      .where(ofUser(signals, project, userId))
      .limit(BATCH)
    if (rated.length === 0) return erased
    for (const { id } of rated) erased.signals += await eraseSignals(database, project, userId, id)
  }
}

/** The queries that delete. */
export const deleteQueries = (database: Database): DeleteStore => ({
  deleteOld: (project, before) => deleteOld(database, project, before),
  eraseUser: (project, userId) => eraseUser(database, project, userId),
  async forgetCounts(subjects) {
    if (subjects.length > 0) await database.delete(counts).where(inArray(counts.subject, [...subjects]))
  },
})
