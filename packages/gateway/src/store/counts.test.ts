import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { openStore } from './open.ts'
import type { Store } from './types.ts'

const HOUR = 3_600_000
const counter = (start: number) => ({
  subject: 's',
  window: 'minute' as const,
  limit: 1,
  start: new Date(start),
  end: new Date(start + 60_000),
})

await describeOnEachDatabase('a count', (storage) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await storage(), pino({ level: 'silent' }))
  })
  afterAll(() => store.close())

  it('is removed when its window has been over for an hour, and not before', async () => {
    const [old, recent, present] = [counter(0), counter(HOUR), counter(2 * HOUR + 60_000)]
    await store.count([old])
    await store.count([recent])
    expect(await store.readCounts([old, recent])).toEqual([1, 1])
    await store.count([present])
    expect(await store.readCounts([old, recent, present])).toEqual([0, 1, 1])
  })
})
