import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type BrowserContextOptions, chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { launchOptions } from '../../../.dev/browser.ts'
import { startGateway } from '../../../.dev/gateway.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

/** A page, what it complains of, and what it has loaded. */
export interface OpenPage {
  page: Page
  troubles: string[]
  requests: string[]
}

/** The dashboard as it is shipped, built for one gateway and served with its headers. */
async function serveDashboard(gatewayUrl: string, outDir: string) {
  // In a process of its own: a test runner's NODE_ENV would get development code into the page.
  const env = { ...process.env, NODE_ENV: 'production', VITE_GATEWAY_URL: gatewayUrl }
  const args = [vite, 'build', root, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  await promisify(execFile)(process.execPath, args, { env })
  process.env.VITE_GATEWAY_URL = gatewayUrl
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (!url) throw new Error('The dashboard is served nowhere: Vite names no local address.')
  return { url, close: () => server.close() }
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

/** A gateway in memory, the dashboard built for it, and a browser. */
export async function setStage() {
  await using undo = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'feedback-dashboard-'))
  undo.defer(() => rm(folder, { recursive: true, force: true }))
  const log = join(folder, 'gateway.log')
  const gateway = await startGateway(['--port', '0', '--memory', '--rate', '0'], log)
  undo.defer(async () => void (await gateway.end('SIGTERM')))
  const dashboard = await serveDashboard(gateway.url, join(folder, 'dist'))
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
