import { sql } from 'drizzle-orm'
import { searchText } from '../logs/searchText.ts'
import type { Database } from '../store/database.ts'
import { answers, logs, signals } from '../store/schema.ts'
import { toRow } from '../store/signalRow.ts'
import type { Log, NewSignal } from '../store/types.ts'
import { type AnswerPlan, type SeededAnswer, seedAnswer } from './answer.ts'
import { createChance } from './chance.ts'
import { seedSignals } from './signals.ts'

/** What to seed. */
export interface SeedPlan extends AnswerPlan {
  /** Exactly so many signals, on as many answers as that takes. */
  signals: number
  /** The same seed gives the same rows; those that are there already are left as they are. */
  seed: number
  /** Told how many signals are there so far. */
  onProgress?: (signals: number) => void
}

// PostgreSQL takes 65,535 parameters in a statement.
const BATCH = 1000

const logRow = (log: Log): typeof logs.$inferInsert => ({
  ...log,
  inputSearch: searchText(log.input),
  outputSearch: searchText(log.output),
})

/** Stores answers that were never asked for; those that are there already are left as they are. */
export async function insertAnswers(database: Database, asked: readonly Log[]): Promise<void> {
  for (let at = 0; at < asked.length; at += BATCH)
    await database
      .insert(logs)
      .values(asked.slice(at, at + BATCH).map(logRow))
      .onConflictDoNothing()
}

async function insert(database: Database, asked: SeededAnswer[], said: NewSignal[]) {
  await insertAnswers(
    database,
    asked.map(({ log }) => log),
  )
  for (let at = 0; at < said.length; at += BATCH) {
    const rows = said.slice(at, at + BATCH).map(toRow)
    await database.insert(signals).values(rows).onConflictDoNothing()
  }
}

/** Fills a project with answers and signals that are as people and programs leave them. */
export async function seedFeedback(database: Database, plan: SeedPlan): Promise<void> {
  const chance = createChance(plan.seed)
  for (let count = 0; count < plan.signals; plan.onProgress?.(count)) {
    const asked: SeededAnswer[] = []
    const said: NewSignal[] = []
    while (said.length < BATCH && asked.length < BATCH) {
      const answer = seedAnswer(chance, plan)
      asked.push(answer)
      said.push(...seedSignals(answer, chance))
    }
    await insert(database, asked, said.slice(0, plan.signals - count))
    count = Math.min(plan.signals, count + said.length)
  }
  // What a database does by itself sooner or later: without it, the first reports are planned in the dark.
  for (const table of [logs, answers, signals]) await database.execute(sql`vacuum analyze ${table}`)
}
