import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium } from 'playwright'
import { launchOptions, requireBrowser } from '../../../.dev/browser.ts'

/** A browser as people have it: its tabs are hidden behind each other, lose the focus, and are kept for going back. */
export interface RealBrowser {
  context: BrowserContext
  close(): Promise<void>
}

async function addressOf(browser: ChildProcess): Promise<string> {
  if (!browser.stderr) throw new Error('The browser has no output.')
  for await (const line of createInterface(browser.stderr)) {
    const [, address] = /listening on (ws:\S+)/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('The browser ended before it told where it listens.')
}

/** Starts Chromium itself: what Playwright starts takes every tab for the one in front, and keeps no page to go back to. */
export async function startRealBrowser(): Promise<RealBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const args = [
    ...launchOptions.args,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--window-size=900,700',
    'about:blank',
  ]
  const process = spawn(requireBrowser(), args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await addressOf(process), { noDefaults: true })
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no window.')
  // Nobody reads what it says from here on, and it must not wait for that.
  process.stderr?.resume()
  return {
    context,
    async close() {
      const ended = once(process, 'exit')
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => {})
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
