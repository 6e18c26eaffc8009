import { combineSignals } from '@feedback-signals/protocol'
import { asc } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Database } from '../store/database.ts'
import { answers, signals } from '../store/schema.ts'
import { fromRow } from '../store/signalRow.ts'
import { close } from './close.ts'

/** Expects that each answer has the sums of its signals as the protocol combines those that are there. */
export async function expectTrueSums(database: Database): Promise<void> {
  const said = await database.select().from(signals).orderBy(asc(signals.seq))
  const kept = await database.select().from(answers).orderBy(asc(answers.seq))
  const ofAnswer = Map.groupBy(said, ({ inferenceId }) => inferenceId)
  const shown = kept.map((answer) => ({
    id: answer.id,
    explicit: {
      score: answer.explicitScore,
      count: answer.explicitCount,
      total_weight: answer.explicitWeight,
    },
    implicit: {
      score: answer.implicitScore,
      count: answer.implicitCount,
      total_weight: answer.implicitWeight,
    },
  }))
  const combined = kept.map(({ id }) => {
    const { explicit, implicit } = combineSignals((ofAnswer.get(id) ?? []).map(fromRow))
    return { id, explicit, implicit }
  })
  expect(shown).toEqual(close(combined))
}
