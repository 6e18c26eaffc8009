import { createServer } from 'node:http'
import { describe, expect } from 'vitest'
import { listen, stopListening } from '../support/listen.ts'
import { ELSEWHERE } from '../support/pageServer.ts'
import { hang, respond, slow } from './harness/faults.ts'
import { it } from './harness/it.ts'

describe('tabs', () => {
  it.for([
    ['two tabs', 2],
    ['five tabs at once', 5],
  ] as const)('%s', async ([, count], { open, scene, proxy }) => {
    proxy.always(slow(20))
    const tabs = await Promise.all(Array.from({ length: count }, () => open()))
    await Promise.all(tabs.map((tab) => tab.submit(scene.target, scene.signals(10))))
    // Looking for what others have left, while the others are at it.
    await Promise.all(tabs.map((tab) => tab.wake()))
    await scene.settles(...tabs)
    expect(scene.posts()).toHaveLength(count * 10)
  })

  it('the sending tab closed in the middle', async ({ open, scene, proxy }) => {
    proxy.always(slow(30))
    const [sending, other] = [await open(), await open()]
    await sending.submit(scene.target, scene.signals(30))
    await scene.hears(({ saved }) => saved === true, 30)
    await scene.hears(({ status }) => status === 'delivered', 5)
    await sending.page.close()
    // As a person who turns to it now and then: the closed tab's lock is free a moment after the tab is gone.
    const lostWhenShown = () => other.wake().then(scene.lost)
    await expect.poll(lostWhenShown).toEqual([])
    await scene.settles(other)
    expect(scene.ledger.promised().size).toBe(30)
  })

  it('the sending tab frozen, then thawed', async ({ open, scene, proxy }) => {
    proxy.script(hang, hang, hang, hang)
    const [frozen, other] = [await open({ impatient: true }), await open()]
    await frozen.submit(scene.target, scene.signals(5))
    await expect.poll(() => scene.posts().length).toBe(4)
    const devtools = await frozen.devtools()
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    const ids = await other.submit(scene.target, scene.signals(5))
    await scene.hears(({ id, status }) => status === 'delivered' && ids.includes(id), 5)
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    await scene.settles(frozen, other)
    expect(scene.ledger.promised().size).toBe(10)
  })

  it('closed right after the click', async ({ open, scene }) => {
    const tab = await open()
    await tab.arm(scene.target, scene.signals(5))
    await tab.page.click('button')
    await tab.page.close()
    await scene.settles(await open())
  })

  it('navigated by the click', async ({ open, scene }) => {
    const tab = await open()
    await tab.arm(scene.target, scene.signals(5), ELSEWHERE)
    await tab.page.click('button')
    await tab.page.waitForURL(`**${ELSEWHERE}`)
    await scene.settles(await open())
  })

  it('navigated with 200 signals of 3 KB, the keepalive budget eaten by the host’s own beacons', async ({
    open,
    scene,
    proxy,
  }) => {
    proxy.always(slow(20))
    const tab = await open()
    // Takes the beacon and never answers, so that its bytes stay in flight.
    const host = createServer(() => {})
    await tab.page.evaluate(
      (url) => {
        void fetch(url, { method: 'POST', body: 'x'.repeat(63_000), keepalive: true, mode: 'no-cors' })
      },
      await listen(host),
    )
    await tab.submit(scene.target, scene.signals(200, { qualitative_feedback: 'x'.repeat(3000) }))
    await scene.hears(({ saved }) => saved === true, 200)
    await scene.hears(({ status }) => status === 'delivered', 5)
    await tab.page.goto(new URL(ELSEWHERE, tab.page.url()).href)
    await scene.settles(await open())
    expect(scene.ledger.promised().size).toBe(200)
    await stopListening(host)
  })

  it('hidden while it sends', async ({ open, scene, proxy }) => {
    proxy.always(slow(50))
    const tab = await open()
    await tab.submit(scene.target, scene.signals(20))
    await expect.poll(() => scene.posts().length).toBeGreaterThan(0)
    await tab.hide()
    await scene.settles(tab)
  })

  it('back from the back/forward cache with a cut request', async ({ cachingBrowser, scene, proxy }) => {
    proxy.always(hang)
    const context = await cachingBrowser.newContext()
    await scene.listenTo(context)
    // A held lock keeps a page out of that cache.
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
    const tab = await scene.open(context, { impatient: true })
    await tab.submit(scene.target, scene.signals(3))
    await expect.poll(() => scene.posts().length).toBe(3)
    await tab.page.evaluate(() => {
      window.onpageshow = ({ persisted }) => {
        document.title = persisted ? 'restored' : 'loaded anew'
      }
    })
    await tab.page.goto(new URL(ELSEWHERE, tab.page.url()).href)
    proxy.heal()
    // A restored page does not load again.
    await tab.page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => tab.page.title()).toBe('restored')
    await scene.settles(tab)
    expect(scene.ledger.promised().size).toBe(3)
    await context.close()
  })

  it('locks off', async ({ context, open, scene, proxy }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
    proxy.always(slow(20))
    const tabs = [await open(), await open()]
    await Promise.all(tabs.map((tab) => tab.submit(scene.target, scene.signals(20))))
    await Promise.all(tabs.map((tab) => tab.wake()))
    await scene.settles(...tabs)
    expect(scene.ledger.promised().size).toBe(40)
  })

  it('locks off: a vote that waits in one tab is not sent by another, and may still change', async ({
    context,
    gateway,
    open,
    scene,
  }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
    const undecided = await open()
    await undecided.cutOff(true)
    await undecided.submit(scene.target, [scene.vote(true)])
    await scene.hears(({ saved }) => saved === true)
    const eager = await open()
    await eager.flush()
    await undecided.submit(scene.target, [scene.vote(false)])
    await undecided.cutOff(false)
    await scene.settles(undecided, eager)
    expect(await gateway.stored(scene.target.inferenceId)).toMatchObject([{ signal_name: 'thumbs_down' }])
  })

  it('online again while the start-up replays', async ({ context, open, scene }) => {
    const first = await open()
    await context.setOffline(true)
    await first.submit(scene.target, scene.signals(30))
    await scene.hears(({ saved }) => saved === true, 30)
    // Not closed: a closing page can lose its emulated offline before its life, and send some.
    await first.crash()
    await context.setOffline(false)
    const next = await scene.open(context)
    await next.page.evaluate(() => {
      for (let i = 0; i < 5; i += 1) window.dispatchEvent(new Event('online'))
    })
    await scene.settles(next)
    expect(scene.posts()).toHaveLength(30)
  })

  it('two copies of the kit on one page', async ({ open, scene }) => {
    const tab = await open()
    await tab.page.addScriptTag({ url: '/copy/index.js', type: 'module' })
    await expect.poll(() => tab.page.evaluate(() => window.kits?.length)).toBe(2)
    await tab.page.evaluate(
      ([target, ...signals]) => {
        window.kits?.forEach((kit, i) => void kit.submit(target, signals[i] ?? []))
      },
      [scene.target, scene.signals(10), scene.signals(10)] as const,
    )
    await scene.settles(tab)
    expect(scene.posts()).toHaveLength(20)
  })

  it('the client destroyed and made anew', async ({ open, scene, proxy }) => {
    proxy.script(respond(503), respond(503), slow(100))
    const tab = await open()
    await tab.submit(scene.target, scene.signals(10))
    await tab.page.evaluate(() => window.kit.renew())
    await tab.submit(scene.target, scene.signals(10))
    await tab.page.evaluate(() => window.kit.renew())
    await tab.wake()
    await scene.hears(({ saved }) => saved === true, 20)
    await tab.flush()
    await scene.settles(tab)
    expect(scene.ledger.promised().size).toBe(20)
  })
})
