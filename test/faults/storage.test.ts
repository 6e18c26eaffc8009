import { describe, expect } from 'vitest'
import { it } from './harness/it.ts'

const isSaved = ({ saved }: { saved?: boolean | undefined }) => saved === true
const isUnsaved = ({ saved }: { saved?: boolean | undefined }) => saved === false

const refuseDatabases = () => {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('Storage is blocked.', 'SecurityError')
    },
  })
}

describe('storage', () => {
  it('blocked: delivered from memory, and never said to be saved', async ({ context, open, scene }) => {
    await context.addInitScript(refuseDatabases)
    const tab = await open()
    await tab.submit(scene.target, scene.signals(5))
    await scene.hears(({ status }) => status === 'delivered', 5)
    await scene.settles(tab)
    expect(scene.ledger.heard.filter(isSaved)).toEqual([])
  })

  it('of a sandboxed frame, which has neither database nor locks', async ({ open, scene }) => {
    const tab = await open({}, '/sandboxed/index.html')
    const errors: Error[] = []
    tab.page.on('pageerror', (error) => void errors.push(error))
    await tab.submit(scene.target, scene.signals(5))
    await scene.hears(({ status }) => status === 'delivered', 5)
    await scene.settles(tab)
    expect(scene.ledger.heard.filter(isSaved)).toEqual([])
    expect(errors).toEqual([])
  })

  it('whose code cannot be loaded', async ({ context, open, scene }) => {
    await context.route('**/durableStore.js', (route) => route.abort())
    const tab = await open()
    await tab.submit(scene.target, scene.signals(5))
    await scene.hears(({ status }) => status === 'delivered', 5)
    await scene.settles(tab)
    expect(scene.ledger.heard.filter(isSaved)).toEqual([])
  })

  it('whose code cannot be loaded at first: saved once it can, and said so', async ({
    context,
    open,
    scene,
    proxy,
  }) => {
    await context.route('**/durableStore.js', (route) => route.abort())
    const tab = await open()
    await proxy.refuse()
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(isUnsaved, 3)
    await context.unroute('**/durableStore.js')
    await tab.wake()
    await scene.hears(isSaved, 3)
    await tab.crash()
    await proxy.accept()
    await scene.settles(await open())
    expect(scene.ledger.promised().size).toBe(3)
  })

  it('with a quota of 1 KB, then with room again', async ({ context, open, scene, pageUrl }) => {
    const tab = await open()
    const devtools = await tab.devtools()
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: pageUrl, quotaSize: 1024 })
    await tab.submit(scene.target, scene.signals(2))
    await scene.hears(({ status }) => status === 'delivered', 2)
    expect(scene.ledger.heard.filter(isUnsaved)).toHaveLength(2)

    await context.setOffline(true)
    await tab.submit(scene.target, scene.signals(3, { qualitative_feedback: 'x'.repeat(3000) }))
    await scene.hears(isUnsaved, 5)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: pageUrl })
    await tab.wake()
    await expect.poll(() => tab.onDisk()).toBe(3)
    await tab.page.close()
    await context.setOffline(false)
    await scene.settles(await open())
    await scene.hears(({ status }) => status === 'delivered', 5)
  })

  it('cleared under our feet', async ({ context, open, scene, pageUrl }) => {
    const tab = await open()
    await context.setOffline(true)
    await tab.submit(scene.target, scene.signals(5))
    await scene.hears(isSaved, 5)
    const devtools = await tab.devtools()
    await devtools.send('Storage.clearDataForOrigin', { origin: pageUrl, storageTypes: 'all' })
    await tab.submit(scene.target, scene.signals(1))
    // While the browser is still clearing, it may refuse this one: then it is put again with the next look, and said so.
    await expect
      .poll(async () => {
        await tab.wake()
        return scene.ledger.heard.filter(isSaved).length
      })
      .toBe(6)
    await expect.poll(() => tab.onDisk()).toBe(6)
    await tab.page.close()
    await context.setOffline(false)
    await scene.settles(await open())
    expect(scene.ledger.promised().size).toBe(6)
  })

  it('of a private window', async ({ browser, open, scene }) => {
    const tab = await open()
    await tab.submit(scene.target, scene.signals(5))
    await scene.settles(tab)
    const other = await browser.newContext()
    await scene.listenTo(other)
    expect(await (await scene.open(other)).pending()).toEqual([])
    await other.close()
  })

  it('upgraded by a newer version while an old tab is open, then rolled back', async ({
    context,
    open,
    scene,
  }) => {
    const old = await open()
    await context.setOffline(true)
    await old.submit(scene.target, scene.signals(3))
    await scene.hears(isSaved, 3)
    await old.page.evaluate(
      () =>
        new Promise<void>((upgraded, failed) => {
          const request = indexedDB.open('feedback-signals', 7)
          request.onupgradeneeded = () => request.result.createObjectStore('of a newer version')
          request.onblocked = failed
          request.onsuccess = () => {
            request.result.close()
            upgraded()
          }
        }),
    )
    await old.submit(scene.target, scene.signals(3))
    await scene.hears(isSaved, 6)
    await old.page.close()
    await context.setOffline(false)
    const rolledBack = await open()
    await rolledBack.submit(scene.target, scene.signals(3))
    await scene.settles(rolledBack)
    expect(scene.ledger.promised().size).toBe(9)
  })

  it('held by another version that lets nobody upgrade', async ({ open, scene }) => {
    const stubborn = await open({}, '/elsewhere.html')
    const blocked = await stubborn.page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          // Never closed, whatever it is asked: and a waiting upgrade makes all who come after it wait.
          const first = indexedDB.open('feedback-signals', 1)
          first.onupgradeneeded = () => first.result.createObjectStore('outbox', { keyPath: 'id' })
          first.onsuccess = () => {
            indexedDB.open('feedback-signals', 2).onblocked = () => resolve(true)
          }
        }),
    )
    expect(blocked).toBe(true)
    const tab = await open()
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(({ status }) => status === 'delivered', 3)
    expect(scene.ledger.heard.filter(isSaved)).toEqual([])
    await stubborn.page.close()
    await scene.settles(tab)
  })
})
