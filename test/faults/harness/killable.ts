import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { launchOptions } from '../../../.dev/browser.ts'

/** A browser on a profile that outlives it, which can be killed with all its processes. */
export interface Killable {
  context: BrowserContext
  /** SIGKILL, as when the power fails. */
  kill(): Promise<void>
}

/** A folder for the profile of browsers that follow each other. */
export const newProfile = (folder: string) => mkdtempSync(join(folder, 'profile-'))

const endpointOf = async (browser: ChildProcess) => {
  let said = ''
  for await (const chunk of browser.stderr ?? []) {
    said += chunk
    const [, endpoint] = /DevTools listening on (\S+)/.exec(said) ?? []
    if (endpoint) return endpoint
  }
  throw new Error(`Chromium did not start. It said:\n${said}`)
}

/** Starts Chromium on a profile. Playwright's own launch does not tell the process to kill. */
export async function launchKillable(profile: string): Promise<Killable> {
  const args = [
    ...launchOptions.args,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--password-store=basic',
    '--disable-features=DialMediaRouteProvider',
  ]
  const path = launchOptions.executablePath ?? chromium.executablePath()
  // Detached, so that its processes are a group of their own.
  const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const connection = await chromium.connectOverCDP(await endpointOf(browser))
  const [context] = connection.contexts()
  if (!context || browser.pid === undefined) throw new Error('Chromium has no default context.')
  const group = -browser.pid
  return {
    context,
    async kill() {
      const gone = once(browser, 'exit')
      process.kill(group, 'SIGKILL')
      await gone
      await connection.close()
    },
  }
}

export const removeProfile = (profile: string) =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
