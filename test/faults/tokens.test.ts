import type { FeedbackTarget } from '@feedback-signals/core'
import { describe, expect } from 'vitest'
import { respond } from './harness/faults.ts'
import { it } from './harness/it.ts'

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
const DAY = 86_400_000

describe('a token', () => {
  it('that expired in the queue: parked, told, and kept with its reason', async ({
    context,
    gateway,
    open,
    scene,
  }) => {
    const target = gateway.tokenUntil(scene.target, inSeconds(2))
    const tab = await open()
    await context.setOffline(true)
    await tab.submit(target, scene.signals(2))
    await scene.hears(({ saved }) => saved === true, 2)
    await expect.poll(() => Date.now()).toBeGreaterThan(target.expiresAt)
    await context.setOffline(false)
    await scene.hears(({ code, status }) => status === 'failed' && code === 'token_expired', 2)
    await scene.settles(tab)
    expect(await tab.dead()).toEqual(['token_expired', 'token_expired'])
    const next = await open()
    expect(await next.dead()).toEqual(['token_expired', 'token_expired'])
    expect(scene.posts()).toHaveLength(2)
  })

  it('refreshed by the app', async ({ context, gateway, open, scene }) => {
    await context.exposeBinding('freshTarget', (_, target: FeedbackTarget) =>
      gateway.tokenUntil(target, inSeconds(3600)),
    )
    const tab = await open({ refresh: true })
    await tab.submit(gateway.tokenUntil(scene.target, inSeconds(-60)), scene.signals(3))
    await scene.hears(({ status }) => status === 'delivered', 3)
    await scene.settles(tab)
  })

  it('refused as poison at the head blocks nothing, and is kept with its reason', async ({
    gateway,
    open,
    scene,
    proxy,
  }) => {
    const tab = await open()
    proxy.script(respond(400), respond(422), respond(413), respond(403))
    await tab.submit(scene.target, scene.signals(10))
    await scene.hears(({ status }) => status === 'failed', 4)
    await scene.hears(({ status }) => status === 'delivered', 6)
    await scene.settles(tab)
    expect((await tab.dead()).sort()).toEqual([400, 403, 413, 422])
    expect(await gateway.stored(scene.target.inferenceId)).toHaveLength(6)
  })
})

describe('a clock', () => {
  it.for([
    ['ahead by 3 days', 3],
    ['ahead by 30 days', 30],
    ['behind by 3 days', -3],
    ['behind by 30 days', -30],
  ] as const)('%s delivers all the same', async ([, days], { open, scene, proxy }) => {
    proxy.script(respond(503, { 'Retry-After': '0' }))
    const tab = await open({ ahead: days * DAY })
    await tab.submit(scene.target, scene.signals(3))
    // The one that met the 503 seems to have expired, where the clock is ahead.
    await scene.hears(({ status }) => status === 'delivered', 2)
    await tab.page.evaluate(() => window.kit.setAhead(0))
    await tab.wake()
    await scene.hears(({ status }) => status === 'delivered', 3)
    await scene.settles(tab)
    expect(await tab.dead()).toEqual([])
  })

  it('that jumps by days while signals wait', async ({ context, open, scene }) => {
    const tab = await open()
    await context.setOffline(true)
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(({ saved }) => saved === true, 3)
    await tab.page.evaluate((ms) => window.kit.setAhead(ms), -5 * DAY)
    await tab.submit(scene.target, scene.signals(3))
    await tab.page.close()
    await context.setOffline(false)
    const next = await open({ ahead: 20 * DAY })
    await scene.settles(next)
  })
})
