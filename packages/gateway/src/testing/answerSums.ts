import { combineSignals } from '@feedback-signals/protocol'
import { asc } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Database } from '../store/database.ts'
import { answers, signals } from '../store/schema.ts'
import { fromRow } from '../store/signalRow.ts'
import type { StoredSignal } from '../store/types.ts'
import { close } from './close.ts'

/** The score of each kind of behaviour: what has no weight still takes the place of what it replaces. */
function seenOf(all: readonly StoredSignal[]) {
  const scoreOf = (name: string | null) =>
    combineSignals(all.map((each) => (each.signal_name === name ? each : { ...each, weight: 0 }))).implicit
  const names = new Set(all.map(({ signal_name }) => signal_name))
  const scored = [...names].map((name) => [name, scoreOf(name)] as const)
  return Object.fromEntries(
    scored.filter(([, { count }]) => count > 0).map(([name, { score }]) => [name, score]),
  )
}

/** Expects that each answer has the sums of its signals as the protocol combines those that are there. */
export async function expectTrueSums(database: Database): Promise<void> {
  const said = await database.select().from(signals).orderBy(asc(signals.seq))
  const kept = await database.select().from(answers).orderBy(asc(answers.seq))
  const ofAnswer = Map.groupBy(said, ({ inferenceId }) => inferenceId)
  const shown = kept.map((answer) => ({
    id: answer.id,
    seen: Object.fromEntries(answer.seenNames.map((name, at) => [name, answer.seenScores[at]])),
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
    const all = (ofAnswer.get(id) ?? []).map(fromRow)
    const { explicit, implicit } = combineSignals(all)
    return { id, seen: seenOf(all), explicit, implicit }
  })
  expect(shown).toEqual(close(combined))
}
