import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { createMemoryStore } from './memoryStore.ts'
import type { OutboxEntry } from './outbox.ts'
import { thumbsUp } from './signals.ts'
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
    const receipt = createClient({ store }).submit(gateway.target('a'), thumbsUp())
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
      store: {
        ...store,
        async put(entry) {
          if (entry.target.inferenceId === 'slow') await slow
          return store.put(entry)
        },
      },
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
    const client = createClient({ store: forgetsNothing, clock: handClock() })
    for (let i = 0; i < 9; i += 1) client.submit(gateway.target(`${i}`), thumbsUp())
    await expect.poll(() => gateway.received.length).toBe(9)
  })

  it('is emptied by the next client', async () => {
    const store = createMemoryStore()
    await using gateway = await scriptedGateway()
    const first = createClient({ store, isOnline: () => false })
    first.submit(gateway.target('a'), thumbsUp())
    first.destroy()
    const next = createClient({ store })
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

  it('takes nothing more once destroyed', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient()
    client.destroy()
    expect(() => client.submit(gateway.target('a'), thumbsUp())).toThrow('destroyed')
  })
})
