import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright'
import { launchOptions } from '../../../.dev/browser.ts'
import { serveApp } from '../../../.dev/page/serveApp.ts'
import { type Gateway, openGateway } from './gateway.ts'
import { watchTroubles } from './troubles.ts'

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

/** A gateway, the demo built for it, and a browser. */
export interface Stage {
  gateway: Gateway
  /** Address of the demo. */
  demo: string
  /** `init` runs in the page before anything of its own. */
  openPage(options?: BrowserContextOptions, init?: () => void): Promise<OpenPage>
  /** Starts the gateway again, where it was, after `gateway.stop()`. */
  restartGateway(): Promise<void>
  close(): Promise<void>
}

export type OpenPage = Awaited<ReturnType<typeof openPageIn>>

/** A page at an address, watched from the start. */
export const openPageIn = async (context: BrowserContext, url: string) => {
  const page = await context.newPage()
  const troubles = await watchTroubles(page)
  await page.goto(url)
  return { page, troubles, close: () => context.close() }
}

/** As `openPageIn`, in a context of its own. */
export const openPageOf = async (
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  url: string,
  options: BrowserContextOptions = {},
  init?: () => void,
) => {
  const context = await browser.newContext({ viewport: wide, ...options })
  if (init) await context.addInitScript(init)
  return openPageIn(context, url)
}

/** Sets everything up, as `npm start` does. `args` go to the gateway. */
export async function setStage(args: readonly string[] = []): Promise<Stage> {
  await using undo = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'feedback-demo-'))
  undo.defer(() => rm(folder, { recursive: true, force: true }))
  let gateway = await openGateway(folder, args)
  undo.defer(async () => void (await gateway.stop()))
  const demo = await serveApp('demo', gateway.url, join(folder, 'dist'))
  undo.defer(demo.close)
  const browser = await chromium.launch(launchOptions)
  undo.defer(() => browser.close())
  // All is up. Had a step failed, what was up before it would be ended here.
  const everything = undo.move()
  return {
    get gateway() {
      return gateway
    },
    demo: demo.url,
    openPage: (options = {}, init) => openPageOf(browser, demo.url, options, init),
    async restartGateway() {
      gateway = await openGateway(folder, args, Number(new URL(gateway.url).port))
    },
    close: () => everything.disposeAsync(),
  }
}
