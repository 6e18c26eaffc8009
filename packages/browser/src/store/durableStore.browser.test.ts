import type { OutboxEntry, OutboxStore } from '@feedback-signals/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDurableStore } from './durableStore.ts'

const entry = (id: string, retryAt = 0): OutboxEntry => ({
  id,
  slot: 'a thumbs',
  target: { url: 'http://127.0.0.1:1/', token: 'token', inferenceId: 'a', expiresAt: 4_102_444_800_000 },
  signal: { score: 1, weight: 1 },
  attempts: 0,
  retryAt,
})

let name = ''
const opened: OutboxStore[] = []

/** As a page of its own would have it. */
const open = () => {
  const store = createDurableStore(() => ({ wake: async () => {}, clear: async () => {} }), undefined, name)
  opened.push(store)
  return store
}

const idsOf = (entries: OutboxEntry[]) => entries.map(({ id }) => id).sort()

const rows = () =>
  new Promise<OutboxEntry[]>((resolve) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => {
      const database = request.result
      const all = database.transaction('outbox').objectStore('outbox').getAll()
      all.onsuccess = () => {
        database.close()
        resolve(all.result)
      }
    }
  })

beforeEach(() => {
  name = `test ${crypto.randomUUID()}`
})

afterEach(async () => {
  for (const store of opened.splice(0)) await store.release()
  indexedDB.deleteDatabase(name)
})

describe('the durable store', () => {
  it('has an entry on disk when it says so', async () => {
    expect(await open().put(entry('1'))).toBe(true)
    expect(await rows()).toMatchObject([entry('1')])
  })

  it('leaves to a living page what that page sends', async () => {
    await open().put(entry('1'))
    expect(await open().claim()).toEqual([])
  })

  it('takes over what a page that is gone has left, once', async () => {
    const gone = open()
    await gone.put(entry('1'))
    await gone.put(entry('2', 7))
    await gone.release()
    const claims = await Promise.all([open().claim(), open().claim(), open().claim()])
    expect(idsOf(claims.flat())).toEqual(['1', '2'])
    expect(claims.flat()).toContainEqual(entry('2', 7))
  })

  it('takes thousands over in one go', async () => {
    const gone = open()
    await Promise.all(Array.from({ length: 2000 }, (_, i) => gone.put(entry(`${i}`))))
    await gone.release()
    const claims = await Promise.all([open().claim(), open().claim()])
    expect(claims.flat()).toHaveLength(2000)
  })

  it('does not keep for itself what it was taking over when its page let go', async () => {
    const gone = open()
    await gone.put(entry('1'))
    await gone.release()
    const second = open()
    const claim = second.claim()
    await second.release()
    await second.put(entry('2'))
    const [claimed, rest] = [await claim, await open().claim()]
    expect(idsOf([...claimed, ...rest])).toEqual(['1', '2'])
  })

  it('forgets what is taken back while it is being kept', async () => {
    const store = open()
    const kept = store.put(entry('1'))
    await store.remove('1')
    await kept
    expect(await rows()).toEqual([])
  })

  it('keeps what is parked while the clock is ahead by weeks', async () => {
    const store = open()
    const old = { ...entry('1'), target: { ...entry('1').target, expiresAt: Date.now() - 20 * 86_400_000 } }
    await store.put(old)
    await store.park({ entry: old, reason: { code: 'token_expired', message: '', status: undefined } })
    expect(await store.parked()).toMatchObject([{ entry: { id: '1' } }])
  })

  it('forgets what was delivered', async () => {
    const store = open()
    await store.put(entry('1'))
    await store.put(entry('2'))
    await store.remove('1')
    await store.release()
    expect(idsOf(await open().claim())).toEqual(['2'])
  })

  it('has what is owed on disk again after the data was cleared under its feet', async () => {
    const store = open()
    await store.put(entry('1'))
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve
    })
    await store.put(entry('2'))
    await store.release()
    expect(idsOf(await open().claim())).toEqual(['1', '2'])
  })

  it('lets a newer version upgrade the database, and goes on with it', async () => {
    const store = open()
    await store.put(entry('1'))
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 9)
      request.onupgradeneeded = () => request.result.createObjectStore('something new')
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    expect(await store.put(entry('2'))).toBe(true)
    expect(idsOf(await rows())).toEqual(['1', '2'])
  })

  it('holds no lock while nothing is owed', async () => {
    const held = async () => {
      const { held = [] } = await navigator.locks.query()
      return held.filter((lock) => lock.name?.startsWith(name)).length
    }
    const store = open()
    await store.put(entry('1'))
    expect(await held()).toBe(1)
    await store.remove('1')
    await expect.poll(held).toBe(0)
  })
})
