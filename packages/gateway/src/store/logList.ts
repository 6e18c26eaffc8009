import type { SignalType } from '@feedback-signals/protocol'
import {
  and,
  asc,
  desc,
  eq,
  exists,
  getTableColumns,
  gt,
  gte,
  isNotNull,
  like,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { searchForm } from '../logs/searchText.ts'
import { type AnswerFilter, counts, whereAnswer } from './answerFilter.ts'
import type { Database } from './database.ts'
import { signalCount } from './reports/sums.ts'
import { answers, logs, signals } from './schema.ts'
import type { Log } from './types.ts'

/** `best` and `worst` by score, then by weight; they show only answers that have a score. */
export const logSorts = ['newest', 'oldest', 'best', 'worst'] as const

/** In which order. */
type LogSort = (typeof logSorts)[number]

/** Which logs of a project. */
export interface LogFilter extends AnswerFilter {
  status: Log['status'] | undefined
  /** Whether a signal counts. */
  hasFeedback: boolean | undefined
  /** Which of the two combined scores the bounds and the order are of. */
  scoreType: SignalType
  minScore: number | undefined
  maxScore: number | undefined
  /** Name of a signal that counts. */
  signalName: string | undefined
  /** In what was said, whatever its case. */
  text: string | undefined
}

/** The place of a log in an order. */
export interface LogPlace {
  seq: bigint
  score: number | null
  weight: number | null
}

/** A page to read. */
export interface LogRequest {
  filter: LogFilter
  sort: LogSort
  /** At most so many. */
  limit: number
  /** Those after this place. */
  after: LogPlace | null
}

/** A page of logs. */
export interface LogPage {
  logs: Log[]
  /** The place of the last, where others follow. */
  next: LogPlace | null
}

const { inputSearch: _input, outputSearch: _output, ...shown } = getTableColumns(logs)

/** The columns of a log, without those that are only searched. */
export const logColumns = shown

const scoreOf = (type: SignalType) =>
  type === 'explicit'
    ? { score: answers.explicitScore, weight: answers.explicitWeight }
    : { score: answers.implicitScore, weight: answers.implicitWeight }

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

// In these words an index has them, where the server can make one.
const said = (text: string) => {
  const pattern = `%${escaped(searchForm(text))}%`
  return or(like(logs.inputSearch, pattern), like(logs.outputSearch, pattern))
}

function whereLog(database: Database, filter: LogFilter): SQL | undefined {
  const { score } = scoreOf(filter.scoreType)
  const named = (name: string) =>
    exists(
      database
        .select({ found: sql`1` })
        .from(signals)
        .where(and(eq(signals.inferenceId, answers.id), counts, eq(signals.name, name))),
    )
  return and(
    whereAnswer(filter),
    filter.status && eq(logs.status, filter.status),
    filter.hasFeedback === undefined
      ? undefined
      : sql`(${signalCount(undefined)} > 0) = ${filter.hasFeedback}`,
    filter.minScore === undefined ? undefined : gte(score, filter.minScore),
    filter.maxScore === undefined ? undefined : lte(score, filter.maxScore),
    filter.signalName === undefined ? undefined : named(filter.signalName),
    filter.text === undefined ? undefined : said(filter.text),
  )
}

interface Key {
  column: PgColumn
  descending: boolean
  of(place: LogPlace): unknown
}

const bySeq = (descending: boolean): Key => ({ column: answers.seq, descending, of: ({ seq }) => seq })

function keysOf(sort: LogSort, type: SignalType): Key[] {
  if (sort === 'newest' || sort === 'oldest') return [bySeq(sort === 'newest')]
  const { score, weight } = scoreOf(type)
  return [
    { column: score, descending: sort === 'best', of: (place) => place.score },
    { column: weight, descending: true, of: (place) => place.weight },
    bySeq(true),
  ]
}

// Spelt out, as one comparison of rows has one direction.
const past = (keys: readonly Key[], place: LogPlace): SQL | undefined =>
  or(
    ...keys.map((key, at) =>
      and(
        ...keys.slice(0, at).map((earlier) => eq(earlier.column, earlier.of(place))),
        (key.descending ? lt : gt)(key.column, key.of(place)),
      ),
    ),
  )

/** The condition under which an order has a place for an answer. */
const placed = (keys: readonly Key[]) => (keys.length > 1 && keys[0] ? isNotNull(keys[0].column) : undefined)

/** Reads a page of logs. */
export async function listLogs(
  database: Database,
  { filter, sort, limit, after }: LogRequest,
): Promise<LogPage> {
  const keys = keysOf(sort, filter.scoreType)
  const { score, weight } = scoreOf(filter.scoreType)
  const rows = await database
    .select({ log: logColumns, place: { seq: answers.seq, score, weight } })
    .from(answers)
    .innerJoin(logs, eq(logs.id, answers.id))
    .where(and(whereLog(database, filter), placed(keys), after ? past(keys, after) : undefined))
    .orderBy(...keys.map(({ column, descending }) => (descending ? desc(column) : asc(column))))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  return {
    logs: page.map(({ log }) => log),
    next: rows.length > limit ? (page.at(-1)?.place ?? null) : null,
  }
}
