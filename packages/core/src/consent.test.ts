import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { createMemoryStore } from './memoryStore.ts'
import { buildSignal, thumbsUp } from './signals.ts'
import { scriptedGateway } from './testing/scriptedGateway.ts'

const offline = () => false

describe('consent', () => {
  it('is asked by type of signal', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient({ consent: { implicit: false } })
    const seen = client.submit(gateway.target('a'), buildSignal('saved'))
    await expect(seen.delivered).rejects.toMatchObject({ code: 'no_consent' })
    await client.submit(gateway.target('a'), thumbsUp()).delivered
    expect(gateway.received.map(({ body }) => body.signal_name)).toEqual(['thumbs_up'])
  })

  it('can be given while the page runs', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient({ consent: { implicit: false } })
    client.setConsent({ implicit: true })
    await client.submit(gateway.target('a'), buildSignal('saved')).delivered
  })

  it('takes what is owed with it when it is withdrawn', async () => {
    await using gateway = await scriptedGateway()
    const client = createClient({ isOnline: offline })
    const seen = client.submit(gateway.target('a'), buildSignal('saved'))
    client.submit(gateway.target('a'), thumbsUp())
    client.setConsent({ implicit: false })
    await expect(seen.delivered).rejects.toMatchObject({ code: 'no_consent' })
    expect((await client.pending()).map(({ signal }) => signal.signal_name)).toEqual(['thumbs_up'])
  })
})

describe('another visit', () => {
  it('drops what an earlier one left of a kind that may no longer be collected', async () => {
    await using gateway = await scriptedGateway()
    const store = createMemoryStore()
    const before = createClient({ store: async () => store, isOnline: offline })
    before.submit(gateway.target('a'), buildSignal('saved'))
    before.submit(gateway.target('a'), thumbsUp())
    before.destroy()
    const client = createClient({ store: async () => store, consent: { implicit: false } })
    await client.flush()
    expect(gateway.received.map(({ body }) => body.signal_name)).toEqual(['thumbs_up'])
    expect(await store.claim()).toEqual([])
  })
})

describe('another user of the same browser', () => {
  it("sends what the first one left, with the first one's token, and sees nothing of it", async () => {
    await using gateway = await scriptedGateway()
    const store = createMemoryStore()
    const targetOfAda = gateway.target('answer to ada')
    const ada = createClient({ store: async () => store, user: 'ada', isOnline: offline })
    ada.submit(targetOfAda, thumbsUp())
    ada.destroy()
    const events: unknown[] = []
    const bob = createClient({ store: async () => store, user: 'bob' })
    bob.onEvent((event) => events.push(event))
    expect(await bob.pending()).toEqual([])
    await bob.flush()
    expect(gateway.received.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${targetOfAda.token}`,
    ])
    expect(events).toEqual([])
  })
})

describe('whoever observes', () => {
  it('can ask what may be collected, and hears when that has changed, until told to stop', () => {
    const client = createClient({ consent: { implicit: false } })
    const heard: boolean[] = []
    const stop = client.onConsent(() => heard.push(client.allows('implicit')))
    expect([client.allows('explicit'), client.allows('implicit')]).toEqual([true, false])
    client.setConsent({ implicit: true })
    client.setConsent({ implicit: false })
    stop()
    client.setConsent({ implicit: true })
    expect(heard).toEqual([true, false])
  })
})
