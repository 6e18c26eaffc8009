import { describe, expect, it } from 'vitest'
import { thumbsUp } from './signals.ts'
import { cut, json, type Reply, scriptedGateway } from './testing/scriptedGateway.ts'
import { once, setup } from './testing/setup.ts'

const answer =
  (text: string): Reply =>
  (response) =>
    response.end(text)

describe('a failing gateway', () => {
  it.each([
    ['500', json(500, { error: 500, message: 'Internal error' }), 'unavailable'],
    ['503', json(503, {}), 'unavailable'],
    ['408', json(408, {}), 'unavailable'],
    ['425', json(425, {}), 'unavailable'],
    ['429', json(429, {}), 'unavailable'],
    ['a cut connection', cut, 'network'],
    ['a redirect', json(307, {}, { Location: 'http://127.0.0.1:1/' }), 'network'],
    ['a page with 200', answer('<html>Log in</html>'), 'no_verdict'],
    ['an empty 200', answer(''), 'no_verdict'],
    ['a 201 without an id', json(201, { message: 'ok' }), 'no_verdict'],
  ] as const)('that answers with %s is asked again with the same signal', async (_, reply, code) => {
    const { gateway, client, clock, target } = await setup(reply)
    await using _gateway = gateway
    const receipt = client.submit(target, thumbsUp())
    await once(receipt, () => receipt.error !== null)
    expect([receipt.status, receipt.error?.code]).toEqual(['queued', code])
    expect(await client.pending()).toHaveLength(1)
    clock.advance(500)
    await receipt.delivered
    expect(gateway.received.map(({ body }) => body.metadata.signal_id)).toEqual([receipt.id, receipt.id])
  })

  it('that redirects does not get the token carried elsewhere', async () => {
    await using elsewhere = await scriptedGateway()
    const { gateway, client, target } = await setup(json(307, {}, { Location: `${elsewhere.origin}/stolen` }))
    await using _ = gateway
    const receipt = client.submit(target, thumbsUp())
    await once(receipt, () => receipt.error !== null)
    expect(elsewhere.received).toEqual([])
  })

  it('is left alone for as long as it asks', async () => {
    const { gateway, client, clock, events, target } = await setup(json(429, {}, { 'Retry-After': '7' }))
    await using _ = gateway
    const receipt = client.submit(target, thumbsUp())
    await once(receipt, () => receipt.error !== null)
    const [, , told] = events
    expect(told?.retryAt).toBe(clock.now() + 7000)
    clock.advance(6999)
    expect(gateway.received).toHaveLength(1)
    clock.advance(1)
    await receipt.delivered
  })

  it('is tried at once when the app flushes', async () => {
    const { gateway, client, target } = await setup(json(503, {}, { 'Retry-After': '3600' }))
    await using _ = gateway
    const receipt = client.submit(target, thumbsUp())
    await once(receipt, () => receipt.error !== null)
    await client.flush()
    expect(receipt.status).toBe('delivered')
  })

  it.each([400, 401, 403, 404, 409, 413, 415, 422])(
    'that refuses with %d is not asked again, and the app is told why',
    async (status) => {
      const { gateway, client, events, target } = await setup(
        json(status, { error: status, message: 'score: is required' }),
      )
      await using _ = gateway
      const receipt = client.submit(target, thumbsUp())
      await expect(receipt.delivered).rejects.toMatchObject({ code: 'refused', status })
      expect(receipt.error?.message).toContain('score: is required')
      expect(events.at(-1)).toMatchObject({ status: 'failed', id: receipt.id })
      expect(await client.pending()).toEqual([])
      expect(gateway.received).toHaveLength(1)
    },
  )

  it('is given up when the token has expired', async () => {
    const { gateway, client, clock } = await setup(json(503, {}), json(503, {}))
    await using _ = gateway
    const target = gateway.target('a', Math.floor(clock.now() / 1000) + 10)
    const receipt = client.submit(target, thumbsUp())
    await once(receipt, () => receipt.error !== null)
    clock.advance(11_000)
    await expect(receipt.delivered).rejects.toMatchObject({ code: 'token_expired' })
  })

  it('that hangs does not hold up the others, and is asked again', async () => {
    const { gateway, client, clock } = await setup(() => {})
    await using _ = gateway
    const hung = client.submit(gateway.target('hung'), thumbsUp())
    await once(hung, () => hung.status === 'sending')
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => client.submit(gateway.target(id), thumbsUp()))
    await Promise.all(others.map((receipt) => receipt.delivered))
    clock.advance(30_000)
    await once(hung, () => hung.error !== null)
    expect(hung.error?.message).toContain('No answer in time')
    clock.advance(500)
    await hung.delivered
  })
})
