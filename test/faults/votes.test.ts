import { describe, expect } from 'vitest'
import { slow } from './harness/faults.ts'
import { it } from './harness/it.ts'

describe('a vote', () => {
  it('that wavers ten times while offline is one request', async ({ context, gateway, open, scene }) => {
    const tab = await open()
    await context.setOffline(true)
    for (let i = 0; i < 10; i += 1) await tab.submit(scene.target, [scene.vote(i % 2 === 0)])
    await scene.hears(({ saved }) => saved === true, 10)
    await context.setOffline(false)
    await scene.settles(tab)
    expect(scene.posts()).toHaveLength(1)
    expect(await gateway.stored(scene.target.inferenceId)).toMatchObject([{ score: -1, metadata: { n: 10 } }])
  })

  it('changed after delivery supersedes', async ({ gateway, open, scene }) => {
    const tab = await open()
    const [first] = await tab.submit(scene.target, [scene.vote(true)])
    await scene.settles(tab)
    await tab.page.reload()
    await tab.submit(scene.target, [scene.vote(false)])
    await scene.hears(({ status }) => status === 'delivered', 2)
    await scene.settles(tab)
    expect(await gateway.stored(scene.target.inferenceId)).toMatchObject([
      { score: 1 },
      { score: -1, metadata: { supersedes: first } },
    ])
  })

  it('changed while it is sent supersedes too', async ({ gateway, open, scene, proxy }) => {
    proxy.script(slow(300))
    const tab = await open()
    const [first] = await tab.submit(scene.target, [scene.vote(true)])
    await expect.poll(() => scene.posts().length).toBe(1)
    await tab.submit(scene.target, [scene.vote(false)])
    await scene.hears(({ status }) => status === 'delivered', 2)
    await scene.settles(tab)
    const rows = await gateway.stored(scene.target.inferenceId)
    expect(rows.find(({ score }) => score === -1)).toMatchObject({ metadata: { supersedes: first } })
    expect(rows).toHaveLength(2)
  })

  it('withdrawn before it was sent is never sent, not by the next visit either', async ({
    context,
    gateway,
    open,
    scene,
  }) => {
    const tab = await open()
    await context.setOffline(true)
    const [withdrawn] = scene.signals(1, { score: 0, weight: 0, signal_name: 'thumbs_up' })
    if (!withdrawn) throw new Error('There is no signal.')
    await tab.submit(scene.target, [scene.vote(true), withdrawn])
    await scene.hears(({ status }) => status === 'withdrawn')
    await tab.crash()
    await context.setOffline(false)
    const next = await open()
    await next.submit(scene.target, scene.signals(1))
    await scene.settles(next)
    expect(await gateway.stored(scene.target.inferenceId)).toHaveLength(1)
  })

  it('clicked in StrictMode, in two roots, is one signal each', async ({ open, scene, gateway }) => {
    const tab = await open({}, '/strict.html')
    const other = await scene.anotherAnswer()
    await tab.page.evaluate(
      ([first, second]) => {
        window.mountThumbs('first', first)
        window.mountThumbs('second', second)
      },
      [scene.target, other] as const,
    )
    await tab.page.locator('#first button').first().click()
    await tab.page.locator('#second button').last().click()
    await scene.hears(({ status }) => status === 'delivered', 2)
    expect(await gateway.stored(scene.target.inferenceId)).toMatchObject([{ score: 1 }])
    expect(await gateway.stored(other.inferenceId)).toMatchObject([{ score: -1 }])
    expect(scene.posts()).toHaveLength(1)
  })
})
