import { type AttributedSignal, combineSignals, FeedbackSignal } from '@feedback-signals/protocol'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { pino } from 'pino'
import { v7 as uuidv7 } from 'uuid'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { openDatabase } from '../testing/gateway.ts'
import { createStore } from './createStore.ts'
import type { Database } from './database.ts'
import { answers } from './schema.ts'
import type { NewLog, Store } from './types.ts'

const createdAt = new Date('2026-01-02T03:04:05.678Z')

const newLog = (): NewLog => ({
  id: uuidv7(),
  project: uuidv7(),
  endpoint: 'chat',
  dialect: 'openai',
  model: 'chat',
  createdAt,
  userId: null,
  input: [],
  metadata: null,
  tags: [],
})

const ids = ['a', 'b', 'c', 'd']

/** A signal whose place may be taken by any other, itself and one that came before it among them. */
const signal = fc.record({
  user: fc.constantFrom(null, 'ada', 'bob'),
  score: fc.oneof(
    fc.constantFrom(-1, -0, 0, 1, 5e-324, -1e-200),
    fc.double({ min: -1, max: 1, noNaN: true }),
  ),
  weight: fc.oneof(fc.constantFrom(0, 1, 1e-160), fc.double({ min: 1e-200, max: 1, noNaN: true })),
  signal_name: fc.constantFrom(
    null,
    '',
    'thumbs_up',
    'thumbs_down',
    'star_rating',
    'dwell_time',
    'x'.repeat(5000),
  ),
  signal_type: fc.constantFrom('explicit', 'implicit'),
  metadata: fc.option(
    fc.record(
      {
        supersedes: fc.oneof(fc.constantFrom(...ids), fc.constantFrom(null, 7, 'x'.repeat(300))),
        signal_slot: fc.constantFrom('', 'one', 0, 5, false, null, { a: 1 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  ),
})

/** Signals on one answer, each with an id of its own or none. */
const conversation = fc.array(fc.tuple(signal, fc.boolean()), { minLength: 1, maxLength: 7 }).map((drawn) =>
  drawn.map(([{ user, metadata, ...fields }, named], at) => {
    const id = named ? ids[at] : undefined
    return {
      userId: user,
      signal: v.parse(FeedbackSignal, {
        ...fields,
        metadata: id ? { ...metadata, signal_id: id } : metadata,
      }),
    }
  }),
)

const none = {
  endpoint: undefined,
  model: undefined,
  tags: [],
  excludedTags: [],
  from: undefined,
  to: undefined,
}
const allSignals = { ...none, signalName: undefined, signalSource: undefined, signalType: undefined }

await describeOnEachDatabase('what counts in the database', (storage) => {
  let store: Store
  let database: Database
  // Signals that reach one store together are written together; those of several are as of several processes.
  let others: Store[]
  beforeAll(async () => {
    const connection = await openDatabase(await storage(), pino({ level: 'silent' }))
    database = connection.database
    store = createStore(connection)
    others = [createStore(connection), createStore(connection)]
  })
  afterAll(() => store.close())

  /** What the rows of an answer and the sums of its signals say, and what the protocol says of its signals. */
  const bothViews = async (log: NewLog) => {
    const stored: AttributedSignal[] = (await store.listSignals([log.id])).get(log.id) ?? []
    const filter = { ...allSignals, project: log.project }
    const scores = async (scoreType: 'explicit' | 'implicit') => {
      const request = { order: 'best', scoreType, minSignals: 1, limit: 5 } as const
      return (await store.reports.extremes(filter, request)).map((answer) => answer[scoreType])
    }
    const sums = await store.reports.total(filter)
    const { explicit, implicit } = combineSignals(stored)
    return {
      rows: { explicit: await scores('explicit'), implicit: await scores('implicit') },
      counts: [sums?.explicit.count, sums?.implicit.count],
      protocol: { explicit, implicit },
    }
  }

  /** The score of each name of behaviour: as the answer has it, and as the protocol has it where only that name weighs. */
  const bothSeen = async (log: NewLog) => {
    const stored: AttributedSignal[] = (await store.listSignals([log.id])).get(log.id) ?? []
    const [row] = await database
      .select({ names: answers.seenNames, scores: answers.seenScores })
      .from(answers)
      .where(eq(answers.id, log.id))
    const of = (name: string | null | undefined) =>
      combineSignals(
        stored.map((signal) => (signal.signal_name === name ? signal : { ...signal, weight: 0 })),
      ).implicit
    const expected = [...new Set(stored.map((signal) => signal.signal_name))].flatMap((name) => {
      const { score, count } = of(name)
      return count > 0 ? [[name?.slice(0, 200) ?? null, expect.closeTo(score ?? 0, 9)]] : []
    })
    const seen = row?.names.map((name, at) => [name, row.scores[at]])
    const inOrder = (pairs: unknown[][] = []) =>
      pairs.toSorted((one, other) => (`${one[0]}` < `${other[0]}` ? -1 : 1))
    return { seen: inOrder(seen), expected: inOrder(expected) }
  }

  const near = (score: ReturnType<typeof combineSignals>['explicit']) =>
    score.count === 0
      ? []
      : [
          {
            score: score.score === null ? null : expect.closeTo(score.score, 9),
            count: score.count,
            total_weight: expect.closeTo(score.total_weight, 9),
          },
        ]

  it.each([
    ['one after the other', false],
    ['all at once', true],
  ])('is what combineSignals lets count, where signals arrive %s', async (_how, together) => {
    await fc.assert(
      fc.asyncProperty(conversation, async (signals) => {
        const log = newLog()
        await store.insertLog(log)
        const stores = [store, ...others]
        const arrive = (each: (typeof signals)[number], at = 0) =>
          (stores[at % stores.length] ?? store).insertSignal({ id: uuidv7(), log, createdAt, ...each })
        if (together) await Promise.all(signals.map((each, at) => arrive(each, at)))
        else for (const each of signals) await arrive(each)
        const { rows, counts, protocol } = await bothViews(log)
        expect(rows).toEqual({ explicit: near(protocol.explicit), implicit: near(protocol.implicit) })
        expect(counts).toEqual([protocol.explicit.count, protocol.implicit.count])
        const { seen, expected } = await bothSeen(log)
        expect(seen).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('is stored, however small a number is', async () => {
    const log = newLog()
    await store.insertLog(log)
    for (const [score, weight] of [
      [5e-324, 1],
      [1, 5e-324],
      [-5e-324, 5e-324],
      [0, 1],
    ]) {
      const signal = v.parse(FeedbackSignal, { score, weight })
      expect(await store.insertSignal({ id: uuidv7(), log, createdAt, userId: null, signal })).toBe(undefined)
    }
    expect((await bothViews(log)).rows.explicit).toEqual([{ score: 0, count: 4, total_weight: 2 }])
  })
})
