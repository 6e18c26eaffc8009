import { describe, expect } from 'vitest'
import { hang } from './harness/faults.ts'
import { it } from './harness/it.ts'

const implicit = { signal_type: 'implicit', score: 0.3, weight: 0.4 } as const

describe('people', () => {
  it('another user: the signals of the first go with the first’s token, and the second sees none', async ({
    context,
    open,
    scene,
  }) => {
    const ada = await open({ user: 'ada' })
    await context.setOffline(true)
    await ada.submit(scene.target, scene.signals(3))
    await ada.submit(scene.target, [scene.vote(true)])
    await scene.hears(({ saved }) => saved === true, 4)
    await ada.crash()
    await context.setOffline(false)
    const heard = scene.ledger.heard.length
    const bob = await open({ user: 'bob' })
    expect(await bob.pending()).toEqual([])
    await expect.poll(scene.lost).toEqual([])
    expect(scene.ledger.heard).toHaveLength(heard)
    const bobs = await scene.anotherAnswer()
    await bob.submit(bobs, scene.signals(1))
    await scene.hears(({ status }) => status === 'delivered')
    await scene.settles(bob)
    expect(new Set(scene.posts().map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${scene.target.token}`]),
    )
    const voteOf = (target: typeof scene.target) =>
      bob.page.evaluate((to) => window.kit.client.slot(to, 'thumbs').get().status, target)
    expect(await voteOf(scene.target)).toBe('idle')
  })

  it('sign-out: nothing that was cleared is sent, by this page or the next', async ({
    gateway,
    open,
    scene,
    proxy,
  }) => {
    proxy.script(hang, hang, hang, hang)
    const tab = await open({ impatient: true })
    await tab.submit(scene.target, scene.signals(8))
    await scene.hears(({ saved }) => saved === true, 8)
    await expect.poll(() => scene.posts().length).toBe(4)
    await tab.page.evaluate(() => window.kit.client.clear())
    await scene.hears(({ code }) => code === 'cleared', 8)
    expect(await tab.onDisk()).toBe(0)
    await tab.page.close()
    const next = await open()
    await next.submit(scene.target, scene.signals(1))
    await scene.hears(({ status }) => status === 'delivered')
    await scene.settles(next)
    expect(await gateway.stored(scene.target.inferenceId)).toHaveLength(1)
  })

  it('sign-out in one tab: the others let go of what is this user’s too', async ({
    context,
    gateway,
    open,
    scene,
  }) => {
    const [here, there, bob] = [
      await open({ user: 'ada' }),
      await open({ user: 'ada' }),
      await open({ user: 'bob' }),
    ]
    await there.submit(scene.target, [scene.vote(true)])
    await scene.hears(({ status }) => status === 'delivered')
    await context.setOffline(true)
    await there.submit(scene.target, scene.signals(4))
    await bob.submit(scene.target, scene.signals(2))
    await scene.hears(({ status, saved }) => status === 'queued' && saved === true, 7)
    await here.page.evaluate(() => window.kit.client.clear())
    await scene.hears(({ code }) => code === 'cleared', 4)
    expect(await bob.onDisk()).toBe(2)
    const shown = () =>
      there.page.evaluate((to) => window.kit.client.slot(to, 'thumbs').get().status, scene.target)
    expect(await shown()).toBe('idle')
    await context.setOffline(false)
    await scene.settles(here, there, bob)
    expect(await gateway.stored(scene.target.inferenceId)).toHaveLength(3)
  })

  it('consent withdrawn while signals wait', async ({ context, gateway, open, scene }) => {
    const tab = await open({ consent: { implicit: true } })
    await context.setOffline(true)
    await tab.submit(scene.target, scene.signals(3, implicit))
    await tab.submit(scene.target, scene.signals(2))
    await scene.hears(({ saved }) => saved === true, 5)
    await tab.page.evaluate(() => window.kit.client.setConsent({ implicit: false }))
    await scene.hears(({ code }) => code === 'no_consent', 3)
    await context.setOffline(false)
    await scene.settles(tab)
    expect(await gateway.stored(scene.target.inferenceId)).toHaveLength(2)
  })

  it('consent withdrawn between two visits', async ({ context, gateway, open, scene }) => {
    const before = await open({ consent: { implicit: true } })
    await context.setOffline(true)
    await before.submit(scene.target, scene.signals(3, implicit))
    await before.submit(scene.target, scene.signals(2))
    await scene.hears(({ saved }) => saved === true, 5)
    await before.crash()
    await context.setOffline(false)
    const next = await open({ consent: { implicit: false } })
    await scene.hears(({ code }) => code === 'no_consent', 3)
    await scene.settles(next)
    expect(await gateway.stored(scene.target.inferenceId)).toHaveLength(2)
  })

  it('Global Privacy Control: no implicit signal, unless the person agreed', async ({
    context,
    gateway,
    open,
    scene,
  }) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    )
    const tab = await open()
    await tab.submit(scene.target, scene.signals(1, implicit))
    await tab.submit(scene.target, scene.signals(1))
    await scene.hears(({ code }) => code === 'no_consent')
    await scene.settles(tab)
    expect(await gateway.stored(scene.target.inferenceId)).toMatchObject([{ score: 0.5 }])
  })
})
