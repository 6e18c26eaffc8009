import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { thumbsDown, thumbsUp } from './signals.ts'
import { json, scriptedGateway } from './testing/scriptedGateway.ts'
import { setup } from './testing/setup.ts'

describe('submit', () => {
  it('posts the signal with the token as bearer, and tells each step', async () => {
    const { gateway, client, events, target } = await setup()
    await using _ = gateway
    const receipt = client.submit(target, thumbsDown({ comment: 'Wrong.' }))
    expect(receipt.status).toBe('queued')
    await expect(receipt.delivered).resolves.toEqual({
      id: `row of ${receipt.id}`,
      message: 'Feedback signal recorded successfully',
    })
    expect(receipt.status).toBe('delivered')
    expect(gateway.received).toEqual([
      {
        authorization: `Bearer ${target.token}`,
        body: {
          score: -1,
          weight: 1,
          signal_name: 'thumbs_down',
          signal_type: 'explicit',
          signal_source: 'user',
          qualitative_feedback: 'Wrong.',
          metadata: { signal_id: receipt.id, kit_version: expect.any(String) },
        },
      },
    ])
    expect(events.map((event) => event.status)).toEqual(['queued', 'sending', 'delivered'])
    expect(await client.pending()).toEqual([])
  })

  it('never shows the token in an event or in what is pending', async () => {
    const { gateway, client, events, target } = await setup(json(503, {}))
    await using _ = gateway
    client.submit(target, thumbsUp())
    await client.flush()
    expect(JSON.stringify([events, await client.pending()])).not.toContain(target.token)
  })

  it.each([
    [{ score: Number.NaN, weight: 1 }, 'score must be a number from -1 to 1'],
    [{ score: 2, weight: 1 }, 'score must be a number from -1 to 1'],
    [{ score: 1, weight: -1 }, 'weight must be a number from 0 to 1'],
    [{ score: 1, weight: 1, metadata: { big: 1n } }, 'JSON cannot carry'],
  ])('refuses %s at once and owes nothing', async (signal, message) => {
    const { gateway, client, target } = await setup()
    await using _ = gateway
    expect(() => client.submit(target, signal)).toThrow(message)
    expect(await client.pending()).toEqual([])
  })

  it('does not send a token to an origin that the app does not allow', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient({ allowedOrigins: ['https://gateway.example'] })
    expect(() => client.submit(gateway.target('a'), thumbsUp())).toThrow('allowedOrigins')
  })

  it('is not changed by what the caller does to its objects afterwards', async () => {
    const { gateway, client, target } = await setup()
    await using _ = gateway
    const signal = { ...thumbsUp(), metadata: { page: 1 } }
    const { delivered } = client.submit(target, signal)
    signal.metadata.page = 2
    await delivered
    expect(gateway.received[0]?.body.metadata).toMatchObject({ page: 1 })
  })
})

it('does not let a listener that throws stop the delivery', async () => {
  const { gateway, client, target } = await setup()
  await using _ = gateway
  const ofVitest = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  const thrown = new Promise((resolve) => process.once('uncaughtException', resolve))
  const stop = client.onEvent(() => {
    stop()
    throw new Error('the mistake of an app')
  })
  await client.submit(target, thumbsUp()).delivered
  expect(`${await thrown}`).toContain('the mistake of an app')
  for (const listener of ofVitest) process.on('uncaughtException', listener)
})
