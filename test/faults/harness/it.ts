import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright'
import { inject, test } from 'vitest'
import { launchOptions } from '../../../.dev/browser.ts'
import type { PageOptions } from '../page/pageOptions.ts'
import { type FaultProxy, startProxy } from './faultProxy.ts'
import { type Gateway, runGateway } from './gateway.ts'
import { openScene, type Scene } from './scene.ts'
import type { Tab } from './tab.ts'

interface Fixtures {
  /** Where gateways keep their data. */
  folder: string
  launch: LaunchOptions
  pageUrl: string
  gateway: Gateway
  proxy: FaultProxy
  browser: Browser
  /** One with the back/forward cache, which Playwright turns off. */
  cachingBrowser: Browser
  scene: Scene
  /** A browser profile of its own, that reports to the ledger. */
  context: BrowserContext
  /** Opens a tab in it, whose client is ready: a page that goes offline before cannot load its store. */
  open: (options?: PageOptions, path?: string) => Promise<Tab>
}

/** A case: with gateway, proxy and browser of its file, and everything else of its own. */
export const it = test.extend<Fixtures>({
  folder: ['.cache/faults', { scope: 'file' }],
  launch: [launchOptions, { scope: 'file' }],
  pageUrl: [inject('pageUrl'), { scope: 'file' }],
  gateway: [
    async ({ folder }, use) => {
      const gateway = await runGateway(folder)
      await use(gateway)
      await gateway.close()
    },
    { scope: 'file' },
  ],
  proxy: [
    async ({ gateway }, use) => {
      const proxy = await startProxy(gateway.url)
      await use(proxy)
      await proxy.close()
    },
    { scope: 'file' },
  ],
  browser: [
    async ({ launch }, use) => {
      const browser = await chromium.launch(launch)
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  async cachingBrowser({ launch }, use) {
    const browser = await chromium.launch({
      ...launch,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    await use(browser)
    await browser.close()
  },
  async scene({ gateway, proxy, pageUrl }, use) {
    await proxy.accept()
    proxy.heal()
    await use(await openScene(gateway, proxy, pageUrl))
  },
  async context({ browser, scene }, use) {
    const context = await browser.newContext()
    await scene.listenTo(context)
    await use(context)
    await context.close()
  },
  async open({ scene, context }, use) {
    await use(async (options, path) => {
      const tab = await scene.open(context, options, path)
      await tab.ready()
      return tab
    })
  },
})
