import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { launchOptions } from '../../../.dev/browser.ts'

/** A browser on a profile that outlives it, which can be killed. */
export interface Killable {
  context: BrowserContext
  /** SIGKILL, as when the power fails. */
  kill(): Promise<void>
}

/** A folder for the profile of browsers that follow each other. */
export const newProfile = (folder: string) => mkdtempSync(join(folder, 'profile-'))

export const removeProfile = (profile: string) =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

/** Playwright does not tell the process of such a browser; its lock on the profile does, as `host-pid`. */
const pidOf = (profile: string) => {
  const lock = readlinkSync(join(profile, 'SingletonLock'))
  const pid = Number(lock.slice(lock.lastIndexOf('-') + 1))
  if (!pid) throw new Error(`Chromium's lock on its profile names no process: ${lock}.`)
  return pid
}

/** Starts Chromium on a profile. */
export async function launchKillable(profile: string): Promise<Killable> {
  const context = await chromium.launchPersistentContext(profile, launchOptions)
  const pid = pidOf(profile)
  return {
    context,
    async kill() {
      const closed = context.waitForEvent('close')
      process.kill(pid, 'SIGKILL')
      await closed
    },
  }
}
