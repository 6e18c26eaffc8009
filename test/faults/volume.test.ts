import { describe, expect } from 'vitest'
import { it } from './harness/it.ts'

describe('much', () => {
  it('a correction of 100 KB', async ({ gateway, open, scene }) => {
    const content = 'ünï🦊 '.repeat(100 * 102)
    const tab = await open()
    await tab.submit(
      scene.target,
      scene.signals(1, { signal_name: 'correction', improvement: { role: 'assistant', content } }),
    )
    await scene.settles(tab)
    expect(await gateway.stored(scene.target.inferenceId)).toMatchObject([{ improvement: { content } }])
  })

  it('500 at once', async ({ open, scene }) => {
    const tab = await open()
    await tab.submit(scene.target, scene.signals(500))
    await scene.hears(({ status }) => status === 'delivered', 500)
    await scene.settles(tab)
    expect(scene.posts()).toHaveLength(500)
  })

  it('10,000 kept offline, over two visits', async ({ context, open, scene }) => {
    const tab = await open()
    await context.setOffline(true)
    await tab.submit(scene.target, scene.signals(10_000))
    await scene.hears(({ status }) => status === 'queued', 10_000)
    await tab.page.close()
    await context.setOffline(false)
    const next = await open()
    await expect
      .poll(() => scene.ledger.heard.filter(({ status }) => status === 'delivered').length, {
        timeout: 240_000,
        interval: 500,
      })
      .toBe(10_000)
    await scene.settles(next)
  }, 300_000)
})
