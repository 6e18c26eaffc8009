import { expect, it } from 'vitest'
import { until } from '../testing/until.ts'
import { createTail } from './tail.ts'

/** A tail on a database that a test sets, with a clock that it turns. */
const tailOn = (database: { last: bigint; writers: string[]; looks: number; fails?: boolean }) => {
  const clock = { time: 0, impatient: 0 }
  const tail = createTail({
    queries: {
      async lastPlace() {
        database.looks += 1
        if (database.fails) throw new Error('The database is away.')
        return database.last
      },
      async writers() {
        database.looks += 1
        return new Set(database.writers)
      },
    },
    interval: 1,
    recheck: 1,
    patience: 1000,
    onImpatience: () => {
      clock.impatient += 1
    },
    now: () => clock.time,
  })
  return { tail, clock }
}

const never = new AbortController().signal

it('looks only while somebody watches', async () => {
  const database = { last: 3n, writers: [], looks: 0 }
  const { tail } = tailOn(database)
  const [one, other] = [tail.watch(), tail.watch()]
  expect(await tail.behind(2n, 10_000, never)).toBe(3n)
  one()
  one()
  const looked = database.looks
  await until(() => database.looks > looked)
  other()
  // One look may still be under way.
  await tail.behind(3n, 20, never)
  const last = database.looks
  expect(await tail.behind(3n, 50, never)).toBeUndefined()
  expect(database.looks).toBe(last)
})

it('waits for those that were writing when the place was read, and not for later ones', async () => {
  const database = { last: 5n, writers: ['a', 'b'], looks: 0 }
  const { tail } = tailOn(database)
  const leave = tail.watch()
  const place = tail.behind(4n, 60_000, never)
  await until(() => database.looks > 4)
  database.writers = ['b', 'c']
  const { looks } = database
  await until(() => database.looks > looks + 2)
  expect(await tail.behind(-1n, 0, never)).toBeUndefined()
  database.writers = ['c', 'd']
  expect(await place).toBe(5n)
  leave()
})

it('does not wait for ever', async () => {
  const database = { last: 5n, writers: ['stuck'], looks: 0 }
  const { tail, clock } = tailOn(database)
  const leave = tail.watch()
  const place = tail.behind(4n, 60_000, never)
  await until(() => database.looks > 4)
  clock.time = 1000
  expect(await place).toBe(5n)
  expect(clock.impatient).toBe(1)
  leave()
})

it('says so where the database fails, and goes on when it is back', async () => {
  const database = { last: 5n, writers: [], looks: 0, fails: true }
  const { tail } = tailOn(database)
  const leave = tail.watch()
  await expect(tail.behind(4n, 60_000, never)).rejects.toThrow('away')
  database.fails = false
  expect(await tail.behind(4n, 60_000, never)).toBe(5n)
  leave()
})

it('gives up where its reader leaves', async () => {
  const { tail } = tailOn({ last: 0n, writers: [], looks: 0 })
  const leave = tail.watch()
  const abort = new AbortController()
  const place = tail.behind(9n, 60_000, abort.signal)
  abort.abort()
  expect(await place).toBeUndefined()
  leave()
})
