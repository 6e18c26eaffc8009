import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type BrowserContextOptions, chromium, type Page } from 'playwright'
import { launchOptions } from '../../../.dev/browser.ts'
import { startGateway } from '../../../.dev/gateway.ts'
import { serveApp } from '../../../.dev/page/serveApp.ts'

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

/** A page, what it complains of, and what it has loaded. */
export interface OpenPage {
  page: Page
  troubles: string[]
  requests: string[]
}

async function watch(page: Page): Promise<OpenPage> {
  const troubles: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => requests.push(request.url()))
  return { page, troubles, requests }
}

/** What stands between the dashboard and its gateway. */
export interface Between {
  url: string
  close(): Promise<void>
}

/** What is other than usual. */
interface StageOptions {
  /** Puts something between the dashboard and its gateway. */
  reach?: (gatewayUrl: string) => Promise<Between>
  /** Signals that are there from the start, on made-up logs. */
  signals?: number
}

const bin = fileURLToPath(new URL('../../../packages/gateway/src/bin.ts', import.meta.url))

async function seed(folder: string, signals: number) {
  const args = ['--conditions=@feedback-signals/source', bin, 'seed', '--signals', String(signals)]
  await promisify(execFile)(process.execPath, [...args, '--data', folder])
  return ['--data', folder]
}

/** A gateway, the dashboard built for it, and a browser. */
export async function setStage({ reach, signals = 0 }: StageOptions = {}) {
  await using undo = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'feedback-dashboard-'))
  undo.defer(() => rm(folder, { recursive: true, force: true }))
  const log = join(folder, 'gateway.log')
  const storage = signals > 0 ? await seed(join(folder, 'data'), signals) : ['--memory']
  const gateway = await startGateway(['--port', '0', '--rate', '0', ...storage], log)
  undo.defer(async () => void (await gateway.end('SIGTERM')))
  const between = await reach?.(gateway.url)
  undo.defer(async () => await between?.close())
  const dashboard = await serveApp('dashboard', between?.url ?? gateway.url, join(folder, 'dist'))
  undo.defer(dashboard.close)
  const browser = await chromium.launch(launchOptions)
  undo.defer(() => browser.close())
  // All is up. Had a step failed, what was up before it would be ended here.
  const everything = undo.move()
  return {
    gateway: gateway.url,
    dashboard: dashboard.url,
    /** A page in a context of its own. */
    async open(path = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
      const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', ...options })
      context.setDefaultTimeout(10_000)
      const opened = await watch(await context.newPage())
      await opened.page.goto(new URL(path, dashboard.url).href)
      return opened
    },
    close: () => everything.disposeAsync(),
  }
}

export type Stage = Awaited<ReturnType<typeof setStage>>
