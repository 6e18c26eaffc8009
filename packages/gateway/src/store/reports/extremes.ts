import type { SignalType } from '@feedback-signals/protocol'
import { and, asc, desc, eq, gte, isNotNull } from 'drizzle-orm'
import { type AnswerFilter, whereAnswer } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { logColumns } from '../logList.ts'
import { answers, logs } from '../schema.ts'
import type { Log } from '../types.ts'

const combined = {
  explicit: {
    score: answers.explicitScore,
    count: answers.explicitCount,
    total_weight: answers.explicitWeight,
  },
  implicit: {
    score: answers.implicitScore,
    count: answers.implicitCount,
    total_weight: answers.implicitWeight,
  },
}

/** A combined score as it is stored. */
interface StoredScore {
  score: number | null
  count: number
  total_weight: number
}

/** An answer and its two combined scores. */
export interface ScoredAnswer {
  log: Log
  explicit: StoredScore
  implicit: StoredScore
}

/** Which answers to rank, and how. */
export interface ExtremesRequest {
  order: 'best' | 'worst'
  scoreType: SignalType
  /** Answers with fewer signals of the type are passed over. */
  minSignals: number
  limit: number
}

/** The best or the worst answers by one of their scores; of equal ones those with more weight, then the newest. */
export async function extremeAnswers(
  database: Database,
  filter: AnswerFilter,
  { order, scoreType, minSignals, limit }: ExtremesRequest,
): Promise<ScoredAnswer[]> {
  const { score, count, total_weight: weight } = combined[scoreType]
  return await database
    .select({ log: logColumns, ...combined })
    .from(answers)
    .innerJoin(logs, eq(logs.id, answers.id))
    .where(and(whereAnswer(filter), isNotNull(score), gte(count, minSignals)))
    .orderBy(order === 'best' ? desc(score) : asc(score), desc(weight), desc(answers.seq))
    .limit(limit)
}
