import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium } from 'playwright'
import { launchOptions } from '../../../.dev/browser.ts'
import { serveDemo } from './demo.ts'
import { type Gateway, openGateway } from './gateway.ts'
import { watchTroubles } from './troubles.ts'

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

/** A gateway, the demo built for it, and a browser. */
export interface Stage {
  gateway: Gateway
  openPage(options?: BrowserContextOptions): Promise<OpenPage>
  /** Starts the gateway again, where it was, after `gateway.stop()`. */
  restartGateway(): Promise<void>
  close(): Promise<void>
}

export type OpenPage = Awaited<ReturnType<typeof openPageOf>>

const openPageOf = async (
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  url: string,
  options: BrowserContextOptions,
) => {
  const context = await browser.newContext({ viewport: wide, ...options })
  const page = await context.newPage()
  const troubles = await watchTroubles(page)
  await page.goto(url)
  return { page, troubles, close: () => context.close() }
}

/** Sets everything up, as `npm start` does. `args` go to the gateway. */
export async function setStage(args: readonly string[] = []): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'feedback-demo-'))
  const stage = { gateway: await openGateway(folder, args) }
  const [demo, browser] = await Promise.all([
    serveDemo(stage.gateway.url, join(folder, 'dist')),
    chromium.launch(launchOptions),
  ])
  return {
    get gateway() {
      return stage.gateway
    },
    openPage: (options = {}) => openPageOf(browser, demo.url, options),
    async restartGateway() {
      stage.gateway = await openGateway(folder, args, Number(new URL(stage.gateway.url).port))
    },
    async close() {
      await browser.close()
      await demo.close()
      await stage.gateway.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
