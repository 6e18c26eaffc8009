import type { Page } from 'playwright'
import { type Killable, launchKillable } from '../harness/killable.ts'
import type { Ledger } from '../harness/ledger.ts'
import { type Tab, tabOf } from '../harness/tab.ts'
import type { Random } from './random.ts'

/** A browser full of tabs, which come and go. */
export interface Fleet {
  anyTab(): Tab
  /** Closes one, or crashes it, and opens another in its place. */
  replaceAny(how: 'close' | 'crash'): Promise<void>
  setOffline(offline: boolean): Promise<void>
  /** Kills the browser, and starts it again on the same profile. */
  kill(): Promise<void>
  end(): Promise<void>
}

export async function launchFleet(
  profile: string,
  url: string,
  size: number,
  ledger: Ledger,
  random: Random,
): Promise<Fleet> {
  let browser: Killable
  let tabs: [Tab, ...Tab[]]

  const openTab = async (): Promise<Tab> => {
    const page: Page = await browser.context.newPage()
    await page.goto(url)
    return tabOf(page)
  }

  const launch = async () => {
    browser = await launchKillable(profile)
    await browser.context.exposeBinding('told', (_, tidings) => ledger.hear(tidings))
    tabs = [await openTab()]
    while (tabs.length < size) tabs.push(await openTab())
  }

  await launch()
  return {
    anyTab: () => random.pick(tabs),
    async replaceAny(how) {
      const tab = random.pick(tabs)
      await (how === 'crash' ? tab.crash() : tab.page.close())
      tabs[tabs.indexOf(tab)] = await openTab()
    },
    setOffline: (offline) => browser.context.setOffline(offline),
    async kill() {
      await browser.kill()
      await launch()
    },
    end: () => browser.kill(),
  }
}
