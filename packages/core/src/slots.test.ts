import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { createMemoryStore } from './memoryStore.ts'
import { buildSignal, correction, thumbsDown, thumbsUp, withdrawal } from './signals.ts'
import type { Standing } from './slots.ts'
import { handClock } from './testing/handClock.ts'
import { cut, json, type Reply, scriptedGateway, stored } from './testing/scriptedGateway.ts'
import { once, setup } from './testing/setup.ts'

describe('a changed mind', () => {
  it('supersedes a vote that was delivered', async () => {
    const { gateway, client, target } = await setup()
    await using _ = gateway
    const first = client.submit(target, thumbsUp())
    await first.delivered
    const second = client.submit(target, thumbsDown())
    await second.delivered
    expect(second.id).not.toBe(first.id)
    expect(gateway.received[1]?.body.metadata).toMatchObject({ signal_id: second.id, supersedes: first.id })
  })

  it('is one request where nothing was sent yet', async () => {
    await using gateway = await scriptedGateway()
    let online = false
    const client = createClient({ isOnline: () => online })
    const receipts = [thumbsUp(), thumbsDown(), thumbsUp(), thumbsDown()].map((vote) =>
      client.submit(gateway.target('a'), vote),
    )
    online = true
    await client.flush()
    await Promise.all(receipts.map((receipt) => receipt.delivered))
    expect(gateway.received.map(({ body }) => body.signal_name)).toEqual(['thumbs_down'])
    expect(new Set(receipts).size).toBe(1)
  })

  it('sends nothing where a vote is withdrawn before it was sent', async () => {
    await using gateway = await scriptedGateway()
    let online = false
    const client = createClient({ isOnline: () => online })
    const receipt = client.submit(gateway.target('a'), thumbsUp())
    client.submit(gateway.target('a'), withdrawal('thumbs_up'))
    online = true
    await client.flush()
    expect(gateway.received).toEqual([])
    expect(receipt.status).toBe('withdrawn')
    await expect(receipt.delivered).resolves.toBeNull()
  })

  it('withdraws a delivered vote by a signal without weight', async () => {
    const { gateway, client, target } = await setup()
    await using _ = gateway
    const first = client.submit(target, thumbsUp())
    await first.delivered
    await client.submit(target, withdrawal('thumbs_up')).delivered
    expect(gateway.received[1]?.body).toMatchObject({
      score: 0,
      weight: 0,
      metadata: { supersedes: first.id },
    })
    expect(client.slot(target, 'thumbs').get()).toEqual({ signal: null, status: 'delivered', error: null })
  })

  it('keeps the link to what was sent while it wavers', async () => {
    await using gateway = await scriptedGateway(cut)
    let online = true
    const client = createClient({ clock: handClock(), isOnline: () => online })
    const target = gateway.target('a')
    const first = client.submit(target, thumbsUp())
    await once(first, () => first.error !== null)
    online = false
    client.submit(target, thumbsDown())
    const last = client.submit(target, withdrawal('thumbs_down'))
    online = true
    await client.flush()
    await last.delivered
    expect(gateway.received.map(({ body }) => body.metadata.signal_id).sort()).toEqual(
      [first.id, first.id, last.id].sort(),
    )
    expect(gateway.received.find(({ body }) => body.metadata.signal_id === last.id)?.body).toMatchObject({
      weight: 0,
      metadata: { supersedes: first.id },
    })
  })

  it('of another kind replaces nothing', async () => {
    const { gateway, client, target } = await setup()
    await using _ = gateway
    await client.submit(target, thumbsUp()).delivered
    await client.submit(target, correction('Better.')).delivered
    expect(gateway.received[1]?.body.metadata).not.toHaveProperty('supersedes')
  })
})

describe('a slot', () => {
  it('shows a vote at once and rolls it back when it is refused', async () => {
    const { gateway, client, target } = await setup(stored, json(400, { error: 400, message: 'no' }))
    await using _ = gateway
    const slot = client.slot(target, 'thumbs')
    await client.submit(target, thumbsUp()).delivered
    const { delivered } = client.submit(target, thumbsDown())
    expect(slot.get()).toMatchObject({ status: 'queued', signal: { signal_name: 'thumbs_down' } })
    await expect(delivered).rejects.toThrow()
    expect(slot.get()).toMatchObject({
      status: 'failed',
      signal: { signal_name: 'thumbs_up' },
      error: { code: 'refused' },
    })
  })

  it('does not roll back a newer vote when an older one is refused', async () => {
    let answerFirst = () => {}
    const held: Reply = (response, received) => {
      answerFirst = () => json(400, { error: 400, message: 'no' })(response, received)
    }
    const { gateway, client, target } = await setup(held)
    await using _ = gateway
    const slot = client.slot(target, 'thumbs')
    const first = client.submit(target, thumbsUp())
    await once(first, () => first.status === 'sending')
    const second = client.submit(target, thumbsDown())
    await second.delivered
    answerFirst()
    await expect(first.delivered).rejects.toThrow()
    expect(slot.get()).toMatchObject({
      status: 'delivered',
      signal: { signal_name: 'thumbs_down' },
      error: null,
    })
  })

  it('keeps the newer vote when the older one arrives last', async () => {
    const { gateway, client, clock, target } = await setup(json(503, {}))
    await using _ = gateway
    const first = client.submit(target, thumbsUp())
    await once(first, () => first.error !== null)
    await client.submit(target, thumbsDown()).delivered
    clock.advance(500)
    await first.delivered
    expect(client.slot(target, 'thumbs').get()).toMatchObject({ signal: { signal_name: 'thumbs_down' } })
  })

  it('belongs to one answer', async () => {
    const { gateway, client, target } = await setup()
    await using _ = gateway
    await client.submit(target, thumbsUp()).delivered
    expect(client.slot(gateway.target('answer-2'), 'thumbs').get().status).toBe('idle')
  })

  it('taken back at once is not told of again once it is kept', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient({ store: async () => createMemoryStore(), isOnline: () => false })
    const told: string[] = []
    client.onEvent(({ status }) => told.push(status))
    client.submit(gateway.target('a'), thumbsUp())
    client.submit(gateway.target('a'), withdrawal('thumbs_up'))
    client.submit(gateway.target('b'), thumbsUp())
    await expect.poll(() => told).toContain('queued')
    expect(told).toEqual(['withdrawn', 'queued'])
  })

  it('is all that is remembered: not what has no name to change it by, nor what was observed', async () => {
    await using gateway = await scriptedGateway()
    const votes = new Map<string, Standing>()
    const memory = {
      get: (slot: string) => votes.get(slot),
      set: (slot: string, standing: Standing) => void votes.set(slot, standing),
      clear: () => votes.clear(),
    }
    const client = createClient({ memory })
    await client.submit(gateway.target('a'), thumbsUp()).delivered
    await client.submit(gateway.target('a'), { score: 1, weight: 1 }).delivered
    await client.submit(gateway.target('a'), buildSignal('saved')).delivered
    expect([...votes.keys()]).toEqual(['a thumbs'])
  })
})
