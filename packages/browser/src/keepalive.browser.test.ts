import type { SignalRequest } from '@feedback-signals/core'
import { describe, expect, it } from 'vitest'
import { createKeepaliveSend } from './keepalive.ts'

const requestOf = (body: string): SignalRequest => ({
  method: 'POST',
  headers: {},
  body,
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  signal: new AbortController().signal,
})

/** Answers only when told, so that requests stay in flight. */
const heldFetch = () => {
  const kept: (boolean | undefined)[] = []
  const answers: (() => void)[] = []
  const send = createKeepaliveSend((_url, init) => {
    kept.push(init?.keepalive)
    return new Promise((resolve) => answers.push(() => resolve(new Response('{}'))))
  })
  return { send, kept, answers }
}

describe('keepalive', () => {
  it('is asked for while the bodies in flight fit the budget of the page, in bytes', async () => {
    const { send, kept, answers } = heldFetch()
    // 20,000 characters that are 60,000 bytes: counted as characters, a second one would seem to fit.
    const first = send('/', requestOf('€'.repeat(20_000)))
    void send('/', requestOf('€'.repeat(2_000)))
    expect(kept).toEqual([true, false])
    answers[0]?.()
    await first
    void send('/', requestOf('€'.repeat(2_000)))
    expect(kept).toEqual([true, false, true])
  })

  it('is asked for by few requests at a time', () => {
    const { send, kept } = heldFetch()
    for (let i = 0; i < 17; i += 1) void send('/', requestOf('{}'))
    expect(kept.filter(Boolean)).toHaveLength(15)
  })

  it('is left out where the page itself has eaten the budget', async () => {
    const kept: (boolean | undefined)[] = []
    let isEaten = true
    const send = createKeepaliveSend(async (_url, init) => {
      kept.push(init?.keepalive)
      if (init?.keepalive === isEaten) throw new TypeError('Failed to fetch')
      return new Response('{}')
    })
    await expect(send('/', requestOf('{}'))).rejects.toThrow()
    await send('/', requestOf('{}'))
    isEaten = false
    await expect(send('/', requestOf('{}'))).rejects.toThrow()
    await send('/', requestOf('{}'))
    expect(kept).toEqual([true, false, false, true])
  })

  it('gives its share back when a request fails', async () => {
    const kept: (boolean | undefined)[] = []
    const send = createKeepaliveSend(async (_url, init) => {
      kept.push(init?.keepalive)
      throw new TypeError('Failed to fetch')
    })
    for (let i = 0; i < 3; i += 1) {
      await expect(send('/', requestOf('x'.repeat(60_000)))).rejects.toThrow()
    }
    expect(kept).toEqual([true, false, true])
  })
})
