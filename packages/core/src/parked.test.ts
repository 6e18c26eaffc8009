import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { createMemoryStore } from './memoryStore.ts'
import { thumbsDown, thumbsUp } from './signals.ts'
import { handClock } from './testing/handClock.ts'
import { json, scriptedGateway } from './testing/scriptedGateway.ts'
import { once } from './testing/setup.ts'

const refusal = json(400, { error: 400, message: 'score: is required' })

describe('a signal that nobody will take', () => {
  it('blocks nothing, and is kept with its reason', async () => {
    await using gateway = await scriptedGateway(refusal)
    const client = createClient({ store: async () => createMemoryStore() })
    const poison = client.submit(gateway.target('a'), thumbsUp())
    const good = client.submit(gateway.target('b'), thumbsUp())
    await expect(poison.delivered).rejects.toThrow('score: is required')
    await good.delivered
    expect(await client.pending()).toEqual([])
    expect(await client.dead()).toMatchObject([
      { entry: { id: poison.id, signal: { score: 1 } }, reason: { code: 'refused', status: 400 } },
    ])
  })

  it('is told to who follows the dead, and only what is dead is', async () => {
    await using gateway = await scriptedGateway(refusal)
    const client = createClient()
    const dead: (string | undefined)[] = []
    const stop = client.onDead(({ error }) => dead.push(error?.code))
    await expect(client.submit(gateway.target('a'), thumbsUp()).delivered).rejects.toThrow()
    await client.submit(gateway.target('b'), thumbsUp()).delivered
    expect(dead).toEqual(['refused'])
    stop()
    client.setConsent({ explicit: false })
    client.submit(gateway.target('c'), thumbsUp())
    expect(dead).toEqual(['refused'])
  })

  it('is not tried again by the next client', async () => {
    await using gateway = await scriptedGateway(refusal)
    const store = createMemoryStore()
    const receipt = createClient({ store: async () => store }).submit(gateway.target('a'), thumbsUp())
    await expect(receipt.delivered).rejects.toThrow()
    await createClient({ store: async () => store }).flush()
    expect(gateway.received).toHaveLength(1)
  })

  it('is forgotten on clear', async () => {
    await using gateway = await scriptedGateway(refusal)
    const client = createClient({ store: async () => createMemoryStore() })
    const receipt = client.submit(gateway.target('a'), thumbsUp())
    await expect(receipt.delivered).rejects.toThrow()
    await client.clear()
    expect(await client.dead()).toEqual([])
  })

  it('can be submitted again from its slot', async () => {
    await using gateway = await scriptedGateway(refusal)
    const client = createClient()
    const target = gateway.target('a')
    await expect(client.submit(target, thumbsDown()).delivered).rejects.toThrow()
    const { failed } = client.slot(target, 'thumbs').get()
    if (!failed) throw new Error('The slot does not say what failed.')
    await client.submit(target, failed).delivered
    expect(client.slot(target, 'thumbs').get()).toMatchObject({
      status: 'delivered',
      signal: { signal_name: 'thumbs_down' },
    })
  })
})

describe('a token that is no longer taken', () => {
  const expired = json(401, { error: 401, message: 'The token has expired.' })

  it('is replaced by the app, and the signal goes out with the new one', async () => {
    await using gateway = await scriptedGateway(expired)
    const target = gateway.target('a')
    const fresh = gateway.target('a', 4_102_444_801)
    const client = createClient({
      refreshToken: async ({ inferenceId }) => (inferenceId === 'a' ? fresh : null),
    })
    const receipt = client.submit(target, thumbsUp())
    await receipt.delivered
    expect(gateway.received.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${target.token}`,
      `Bearer ${fresh.token}`,
    ])
    expect(new Set(gateway.received.map(({ body }) => body.metadata.signal_id)).size).toBe(1)
  })

  it.each([
    ['has none', async () => null],
    ['fails', async () => Promise.reject(new Error('The session is over.'))],
  ])('ends the signal where the app %s', async (_, refreshToken) => {
    await using gateway = await scriptedGateway(expired)
    const receipt = createClient({ refreshToken }).submit(gateway.target('a'), thumbsUp())
    await expect(receipt.delivered).rejects.toMatchObject({ code: 'refused', status: 401 })
  })

  it('is of no use once the app has cleared its feedback', async () => {
    await using gateway = await scriptedGateway(expired)
    const client = createClient({
      refreshToken: async (target) => {
        await client.clear()
        return target
      },
    })
    const receipt = client.submit(gateway.target('a'), thumbsUp())
    await expect(receipt.delivered).rejects.toMatchObject({ code: 'cleared' })
    await client.flush()
    expect(gateway.received).toHaveLength(1)
    expect(await client.pending()).toEqual([])
  })

  it('is asked for once an attempt', async () => {
    await using gateway = await scriptedGateway(expired, expired)
    let asked = 0
    const client = createClient({
      refreshToken: async (target) => {
        asked += 1
        return target
      },
    })
    await expect(client.submit(gateway.target('a'), thumbsUp()).delivered).rejects.toThrow()
    expect([asked, gateway.received.length]).toEqual([1, 2])
  })
})

describe('a clock', () => {
  it('that was set back by days does not make a signal wait for days', async () => {
    await using gateway = await scriptedGateway(json(503, {}, { 'Retry-After': '60' }))
    const clock = handClock()
    const client = createClient({ clock })
    const receipt = client.submit(gateway.target('a'), thumbsUp())
    await once(receipt, () => receipt.error !== null)
    clock.advance(-5 * 86_400_000)
    const other = client.submit(gateway.target('b'), thumbsUp())
    await Promise.all([receipt.delivered, other.delivered])
  })

  it('is not asked to wake earlier than it can count', async () => {
    await using gateway = await scriptedGateway(json(503, {}, { 'Retry-After': '99999999' }))
    const clock = handClock()
    const receipt = createClient({ clock }).submit(gateway.target('a'), thumbsUp())
    await once(receipt, () => receipt.error !== null)
    await new Promise((resolve) => setTimeout(resolve))
    expect(Math.max(...clock.waits())).toBeLessThan(2 ** 31)
  })

  it('that is ahead does not end a signal that the gateway still takes', async () => {
    await using gateway = await scriptedGateway()
    const target = gateway.target('a', Math.floor(Date.now() / 1000) + 86_400)
    const client = createClient({ clock: handClock(Date.now() + 5 * 86_400_000) })
    await expect(client.submit(target, thumbsUp()).delivered).resolves.toBeTruthy()
  })
})
