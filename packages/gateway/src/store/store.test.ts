import { pino } from 'pino'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { createStore } from './createStore.ts'
import { connect } from './open.ts'
import type { NewLog, NewSignal, Store } from './types.ts'

const createdAt = new Date('2026-01-02T03:04:05.678Z')

const newLog = (fields: Partial<NewLog> = {}): NewLog => ({
  id: uuidv7(),
  project: 'demo',
  endpoint: 'chat',
  dialect: 'openai',
  model: 'chat',
  createdAt,
  userId: null,
  input: [],
  metadata: null,
  tags: [],
  ...fields,
})

const newSignal = (log: NewSignal['log'], metadata: NewSignal['signal']['metadata']): NewSignal => ({
  id: uuidv7(),
  log,
  createdAt,
  userId: null,
  signal: {
    score: 0.1 + 0.2,
    weight: 5e-324,
    improvement: null,
    qualitative_feedback: '"quoted" \\ {brace} , é \u{1f600}',
    signal_name: '',
    signal_source: 'system',
    signal_type: 'implicit',
    metadata,
  },
})

await describeOnEachDatabase('the store', (storage) => {
  let store: Store
  // On the same database, as that of another process.
  let other: Store
  beforeAll(async () => {
    const connection = await connect(await storage(), pino({ level: 'silent' }))
    store = createStore(connection)
    other = createStore(connection)
  })
  afterAll(() => store.close())

  it.each([
    ['text that looks like JSON', '"12"'],
    ['text that looks like a number', '12'],
    ['NUL and half a surrogate pair', ['\u0000', '\ud800', { '\u0000': 1 }]],
    ['text with every kind of quote', '\'"`\\ $1 {a,b} NULL'],
    ['numbers at their ends', [5e-324, 1.7976931348623157e308, 0.1, -1]],
    ['an empty object', {}],
  ])('gives back %s', async (_what, value) => {
    const log = newLog({ input: value })
    await store.insertLog(log)
    await store.finishLog(log.id, {
      status: 'completed',
      completedAt: createdAt,
      output: value,
      inputTokens: 1,
      outputTokens: 2,
    })
    expect(await store.findLog(log.id)).toMatchObject({
      input: value,
      output: value,
      createdAt,
      completedAt: createdAt,
    })
  })

  it('gives back tags with every kind of quote', async () => {
    const tags = ['', 'NULL', 'a,b', '{c}', 'say "d"', 'back\\slash', 'line\nbreak', '\u{1f600}', "it's"]
    const log = newLog({ tags })
    await store.insertLog(log)
    expect((await store.findLog(log.id))?.tags).toEqual(tags)
  })

  it('gives back a signal to the last bit', async () => {
    const log = newLog()
    await store.insertLog(log)
    const signal = newSignal(log, { signal_id: 'x'.repeat(200), text: '"12"', nested: { a: [1e-7] } })
    expect(await store.insertSignal(signal)).toBe(undefined)
    const stored = await store.listSignals([log.id])
    expect(stored.get(log.id)).toEqual([
      { id: signal.id, created_at: createdAt, user_id: null, ...signal.signal },
    ])
  })

  it('stores a signal_id once, whoever comes first, and signals without one each time', async () => {
    const log = newLog()
    await store.insertLog(log)
    const copies = Array.from({ length: 12 }, () => newSignal(log, { signal_id: 'once' }))
    const earlier = await Promise.all(
      copies.map((copy, at) => (at % 3 === 0 ? other : store).insertSignal(copy)),
    )
    const winner = copies.filter((_copy, index) => earlier[index] === undefined)
    expect(winner).toHaveLength(1)
    expect(new Set(earlier.flatMap((signal) => signal?.id ?? []))).toEqual(new Set([winner[0]?.id]))
    await Promise.all([1, 2].map(() => store.insertSignal(newSignal(log, null))))
    expect((await store.listSignals([log.id])).get(log.id)).toHaveLength(3)
  })

  it('stores the others where one of those that arrive together cannot be stored', async () => {
    const log = newLog()
    await store.insertLog(log)
    const gone = newLog()
    const arriving = [log, log, gone, log, gone].map((of) => store.insertSignal(newSignal(of, null)))
    const settled = await Promise.allSettled(arriving)
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ])
    expect((await store.listSignals([log.id])).get(log.id)).toHaveLength(3)
  })

  it('lets nobody wait for each other, who tags and rates the same logs', async () => {
    // The order in which they were stored is not that of their ids.
    const logs = Array.from({ length: 12 }, () => newLog()).reverse()
    for (const log of logs) await store.insertLog(log)
    const ids = logs.map(({ id }) => id)
    const project = 'demo'
    for (let round = 0; round < 8; round += 1) {
      const add = [`round ${round}`]
      const both = [store, other].flatMap((each) => [
        each.changeTags({ project, ids, add, remove: [] }),
        each.changeTags({ project, ids: ids.toReversed(), add: [`again ${round}`], remove: add }),
        ...logs.map((log) => each.insertSignal(newSignal(log, null))),
      ])
      await Promise.all(both)
    }
    const stored = await store.listSignals(ids)
    expect([...stored.values()].map(({ length }) => length)).toEqual(ids.map(() => 16))
  })

  it('settles a name once for everybody', async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((value) => store.settle('race', value)))
    expect(new Set(answers).size).toBe(1)
    expect(await store.settle('race', 'd')).toBe(answers[0])
  })
})
