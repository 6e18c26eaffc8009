import type { FeedbackTarget, PendingSignal } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { CDPSession, Page } from 'playwright'
import type {} from '../page/main.ts'

/** A page with the kit, in a real browser. */
export interface Tab {
  page: Page
  /** Resolves once the client has found its store, or that there is none. */
  ready(): Promise<void>
  /** Returns the ids. */
  submit(target: FeedbackTarget, signals: FeedbackSignalInput[]): Promise<string[]>
  /** Submits when the button is clicked, and goes to another page in the same task if one is given. */
  arm(target: FeedbackTarget, signals: FeedbackSignalInput[], goTo?: string): Promise<void>
  wake(): Promise<void>
  flush(): Promise<void>
  /** As a person who turns to another tab. A headless browser shows all of them. */
  hide(): Promise<void>
  pending(): Promise<PendingSignal[]>
  /** Code or status of what is dead. */
  dead(): Promise<(string | number | undefined)[]>
  /** How many signals are on this device's disk and owed. */
  onDisk(): Promise<number>
  devtools(): Promise<CDPSession>
  /** Takes the network from this tab alone, or gives it back. */
  cutOff(offline: boolean): Promise<void>
  /** Crashes the renderer, and closes what is left. Once done it sends nothing more, as a page that is being closed may. */
  crash(): Promise<void>
}

/** Runs in the page, beside the kit and not through it. */
const countOwed = () =>
  new Promise<number>((resolve, reject) => {
    const request = indexedDB.open('feedback-signals')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const all = request.result.transaction('outbox').objectStore('outbox').getAll()
      all.onsuccess = () => {
        request.result.close()
        resolve(all.result.filter(({ reason }) => !reason).length)
      }
    }
  })

export function tabOf(page: Page): Tab {
  const devtools = () => page.context().newCDPSession(page)
  let network: Promise<CDPSession> | undefined
  return {
    page,
    ready: () => page.evaluate(async () => void ('kit' in window && (await window.kit.client.pending()))),
    submit: (target, signals) =>
      page.evaluate(([to, all]) => window.kit.submit(to, all), [target, signals] as const),
    arm: (target, signals, goTo) =>
      page.evaluate(([to, all, next]) => window.kit.arm(to, all, next), [target, signals, goTo] as const),
    wake: () => page.evaluate(() => window.kit.client.wake()),
    hide: () =>
      page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true })
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
        document.dispatchEvent(new Event('visibilitychange'))
      }),
    flush: () => page.evaluate(() => window.kit.client.flush()),
    pending: () => page.evaluate(() => window.kit.client.pending()),
    dead: () =>
      page.evaluate(async () =>
        (await window.kit.client.dead()).map(({ reason }) => reason.status ?? reason.code),
      ),
    onDisk: () => page.evaluate(countOwed),
    devtools,
    async cutOff(offline) {
      // One session, since what it has taken comes back when it ends.
      network ??= devtools()
      const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
      await (await network).send('Network.emulateNetworkConditions', conditions)
    },
    async crash() {
      const session = await devtools()
      const crashed = page.waitForEvent('crash')
      // Nobody is left to answer it.
      void session.send('Page.crash').catch(() => {})
      await crashed
      await page.close()
    },
  }
}
