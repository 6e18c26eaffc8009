import { buildSignal, correction, starRating, thumbsDown, thumbsUp } from '@feedback-signals/core'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { createFeedbackClient } from './createFeedbackClient.ts'
import { ask, storedSignals } from './testing/ask.ts'

const gatewayUrl = inject('gatewayUrl')

const clients: ReturnType<typeof createFeedbackClient>[] = []

const makeClient = (...options: Parameters<typeof createFeedbackClient>) => {
  const client = createFeedbackClient(...options)
  clients.push(client)
  return client
}

afterEach(async () => {
  for (const client of clients.splice(0)) {
    await client.clear()
    client.destroy()
  }
})

describe('in a page, against the real gateway', () => {
  it('delivers a signal to the row of its answer', async () => {
    const target = await ask(gatewayUrl)
    const receipt = makeClient().submit(target, thumbsDown({ comment: 'Wrong 🦊' }))
    const stored = await receipt.delivered
    expect(await storedSignals(gatewayUrl, target)).toMatchObject([
      {
        id: stored?.id,
        score: -1,
        weight: 1,
        signal_name: 'thumbs_down',
        qualitative_feedback: 'Wrong 🦊',
        metadata: { signal_id: receipt.id },
      },
    ])
  })

  it('carries a correction of 100 KB, beyond what keepalive may', async () => {
    const target = await ask(gatewayUrl)
    const content = 'ünï '.repeat(20_000)
    await makeClient().submit(target, correction(content)).delivered
    expect(await storedSignals(gatewayUrl, target)).toMatchObject([
      { improvement: { role: 'assistant', content } },
    ])
  })

  it('delivers many at once', async () => {
    const target = await ask(gatewayUrl)
    const client = makeClient()
    const receipts = Array.from({ length: 40 }, (_, i) =>
      client.submit(target, { ...starRating(1 + (i % 5)), signal_name: `stars_${i}` }),
    )
    await Promise.all(receipts.map((receipt) => receipt.delivered))
    expect(await storedSignals(gatewayUrl, target)).toHaveLength(40)
  })

  it('is told in words when the gateway refuses', async () => {
    const target = await ask(gatewayUrl)
    const foreign = { ...target, url: target.url.replace('/demo/', '/other/') }
    const receipt = makeClient().submit(foreign, thumbsUp())
    await expect(receipt.delivered).rejects.toMatchObject({ code: 'refused', status: 403 })
  })
})

describe('a reload', () => {
  it('shows the vote again, and supersedes it when it changes', async () => {
    const target = await ask(gatewayUrl)
    const before = makeClient().submit(target, thumbsUp())
    await before.delivered
    const client = makeClient()
    expect(client.slot(target, 'thumbs').get()).toMatchObject({
      status: 'delivered',
      signal: { signal_name: 'thumbs_up' },
    })
    await client.submit(target, thumbsDown()).delivered
    const [, second] = await storedSignals(gatewayUrl, target)
    expect(second.metadata.supersedes).toBe(before.id)
  })

  it('shows nothing after the app cleared its feedback, and keeps neither token nor corrected text', async () => {
    const target = await ask(gatewayUrl)
    const client = makeClient()
    await client.submit(target, correction('A secret correction')).delivered
    const metadata = { quote: 'A secret passage', start: 0, end: 16, replacement: 'Another secret' }
    await client.submit(target, buildSignal('selection_feedback', { metadata })).delivered
    expect(JSON.stringify({ ...localStorage })).toContain('selection_feedback')
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/A secret passage|Another secret/)
    expect(JSON.stringify({ ...localStorage })).not.toContain(target.token)
    expect(JSON.stringify({ ...localStorage })).not.toContain('A secret correction')
    await client.clear()
    expect(makeClient().slot(target, 'correction').get().status).toBe('idle')
  })

  it.each(['{', '7', '[7, null, ["a"]]'])('is not broken by %s in localStorage', (garbage) => {
    localStorage.setItem('feedback-signals ', garbage)
    expect(makeClient().slot({ inferenceId: 'a' }, 'thumbs').get().status).toBe('idle')
  })
})

describe('a page that comes back', () => {
  it.each([
    ['online', () => window.dispatchEvent(new Event('online'))],
    ['shown', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('sends what it owes when it is %s', async (_, comeBack) => {
    const target = await ask(gatewayUrl)
    let online = false
    const client = makeClient({ isOnline: () => online })
    const receipt = client.submit(target, thumbsUp())
    await client.pending()
    expect(receipt.status).toBe('queued')
    online = true
    comeBack()
    await receipt.delivered
  })

  it('is not listened to once the client is destroyed', async () => {
    const target = await ask(gatewayUrl)
    let online = false
    const client = makeClient({ isOnline: () => online })
    client.submit(target, thumbsUp())
    client.destroy()
    online = true
    window.dispatchEvent(new Event('online'))
    await client.flush()
    expect(await storedSignals(gatewayUrl, target)).toEqual([])
  })
})
