import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { createMemoryStore } from './memoryStore.ts'
import type { OutboxEntry } from './outbox.ts'
import { thumbsDown, thumbsUp } from './signals.ts'
import { handClock } from './testing/handClock.ts'
import { scriptedGateway, stored } from './testing/scriptedGateway.ts'

describe('the outbox', () => {
  it('holds a signal before the first byte is sent, and until the verdict is read', async () => {
    const store = createMemoryStore()
    const seen: OutboxEntry[][] = []
    await using gateway = await scriptedGateway(async (response, received) => {
      seen.push(await store.claim())
      stored(response, received)
    })
    const receipt = createClient({ store: async () => store }).submit(gateway.target('a'), thumbsUp())
    await receipt.delivered
    expect(seen.map((entries) => entries.map((entry) => [entry.id, entry.attempts]))).toEqual([
      [[receipt.id, 0]],
    ])
    expect(await store.claim()).toEqual([])
  })

  it('sends nothing of a signal before the store has it, whatever else wakes the sender', async () => {
    await using gateway = await scriptedGateway()
    let keep = () => {}
    const slow = new Promise<void>((resolve) => {
      keep = resolve
    })
    const store = createMemoryStore()
    const client = createClient({
      store: async () => ({
        ...store,
        async put(entry) {
          if (entry.target.inferenceId === 'slow') await slow
          return store.put(entry)
        },
      }),
    })
    const waiting = client.submit(gateway.target('slow'), thumbsUp())
    await client.submit(gateway.target('quick'), thumbsUp()).delivered
    await client.flush()
    expect(gateway.received).toHaveLength(1)
    keep()
    await waiting.delivered
  })

  it('does not hold up the next signal while the store forgets the last', async () => {
    await using gateway = await scriptedGateway()
    const forgetsNothing = { ...createMemoryStore(), remove: () => new Promise<void>(() => {}) }
    const client = createClient({ store: async () => forgetsNothing, clock: handClock() })
    for (let i = 0; i < 9; i += 1) client.submit(gateway.target(`${i}`), thumbsUp())
    await expect.poll(() => gateway.received.length).toBe(9)
  })

  it('is emptied by the next client', async () => {
    const store = createMemoryStore()
    await using gateway = await scriptedGateway()
    const first = createClient({ store: async () => store, isOnline: () => false })
    first.submit(gateway.target('a'), thumbsUp())
    first.destroy()
    const next = createClient({ store: async () => store })
    expect(await next.pending()).toHaveLength(1)
    await next.flush()
    expect(gateway.received.map(({ body }) => body.signal_name)).toEqual(['thumbs_up'])
  })

  it('forgets everything on clear, and says so on the receipt', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient({ isOnline: () => false })
    const receipt = client.submit(gateway.target('a'), thumbsUp())
    await client.clear()
    expect(await client.pending()).toEqual([])
    expect(client.slot(gateway.target('a'), 'thumbs').get().status).toBe('idle')
    await expect(receipt.delivered).rejects.toMatchObject({ code: 'cleared' })
  })

  it('on clear leaves to another user what is theirs', async () => {
    await using gateway = await scriptedGateway()
    const store = createMemoryStore()
    const ada = createClient({ store: async () => store, user: 'ada', isOnline: () => false })
    ada.submit(gateway.target('a'), thumbsUp())
    await ada.pending()
    ada.destroy()
    const bob = createClient({ store: async () => store, user: 'bob', isOnline: () => false })
    bob.submit(gateway.target('a'), thumbsDown())
    await bob.clear()
    bob.destroy()
    const left = await store.claim()
    expect(left.map(({ user }) => user)).toEqual(['ada'])
  })

  it('has what is owed in a store that could not be opened at first, and says so then', async () => {
    await using gateway = await scriptedGateway()
    const kept = createMemoryStore()
    const store = { ...kept, put: async (entry: OutboxEntry) => !(await kept.put(entry)) }
    let fails = true
    const client = createClient({
      isOnline: () => false,
      store: async () => {
        if (fails) throw new Error('It cannot be loaded.')
        return store
      },
    })
    const saved: unknown[] = []
    client.onEvent((event) => saved.push(event.saved))
    const receipt = client.submit(gateway.target('a'), thumbsUp())
    await expect.poll(() => saved).toEqual([false])
    expect(receipt.saved).toBe(false)
    fails = false
    await client.wake()
    expect(saved).toEqual([false, true])
    expect(receipt.saved).toBe(true)
    expect(await kept.claim()).toMatchObject([{ id: receipt.id }])
  })

  it('takes nothing more once destroyed', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient()
    client.destroy()
    expect(() => client.submit(gateway.target('a'), thumbsUp())).toThrow('destroyed')
  })
})
