import type { FeedbackTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { BrowserContext } from 'playwright'
import { expect } from 'vitest'
import type { PageOptions } from '../page/pageOptions.ts'
import type { Tidings } from '../page/tidings.ts'
import { balance } from './balance.ts'
import type { FaultProxy, Post } from './faultProxy.ts'
import type { Gateway } from './gateway.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { type Tab, tabOf } from './tab.ts'

/** What one case plays in: an answer to rate, a ledger, and browser contexts that report to it. */
export interface Scene {
  ledger: Ledger
  target: FeedbackTarget
  /** Another answer to rate. */
  anotherAnswer(): Promise<FeedbackTarget>
  /** Distinct signals, each its own slot. */
  signals(count: number, fields?: Partial<FeedbackSignalInput>): FeedbackSignalInput[]
  vote(up: boolean): FeedbackSignalInput
  /** Makes the pages of a context report to the ledger. */
  listenTo(context: BrowserContext): Promise<void>
  /** Opens the page in a context that is listened to. */
  open(context: BrowserContext, options?: PageOptions, path?: string): Promise<Tab>
  urlOf(options?: PageOptions, path?: string): string
  /** The POSTs for its answer so far, oldest first. Others may still come from a scene before. */
  posts(): Post[]
  /** Ids that were said to be stored, and are not yet. */
  lost(): Promise<string[]>
  /** Resolves once the ledger has heard `count` tidings that fit. */
  hears(fits: (tidings: Tidings) => boolean, count?: number): Promise<void>
  /** Ends each case: all that was promised is stored exactly once, nothing else is, and nothing is owed. */
  settles(...tabs: Tab[]): Promise<void>
}

export async function openScene(gateway: Gateway, proxy: FaultProxy, pageUrl: string): Promise<Scene> {
  const ledger = createLedger()
  const targets: FeedbackTarget[] = []
  const anotherAnswer = async () => {
    const target = await gateway.ask(proxy.url)
    targets.push(target)
    return target
  }
  const target = await anotherAnswer()
  const urlOf = (options: PageOptions = {}, path = '/index.html') =>
    `${pageUrl}${path}?options=${encodeURIComponent(JSON.stringify(options))}`
  const numbered = (signal: FeedbackSignalInput): FeedbackSignalInput => ({
    ...signal,
    metadata: { ...signal.metadata, n: ledger.next() },
  })
  const now = async () => {
    const rows = await Promise.all(targets.map(({ inferenceId }) => gateway.stored(inferenceId)))
    return balance(ledger, rows.flat())
  }
  const lost = async () => (await now()).lost
  return {
    ledger,
    target,
    anotherAnswer,
    lost,
    urlOf,
    posts: () => proxy.posts.filter(({ inferenceId }) => inferenceId === target.inferenceId),
    signals: (count, fields) =>
      Array.from({ length: count }, () => numbered({ score: 0.5, weight: 1, ...fields })),
    vote: (up) => numbered({ score: up ? 1 : -1, weight: 1, signal_name: up ? 'thumbs_up' : 'thumbs_down' }),
    listenTo: (context) =>
      context.exposeBinding('told', (_, tidings: Tidings) => ledger.hear(tidings)).then(() => {}),
    async open(context, options, path) {
      const page = await context.newPage()
      await page.goto(urlOf(options, path))
      return tabOf(page)
    },
    hears: (fits, count = 1) =>
      expect.poll(() => ledger.heard.filter(fits).length).toBeGreaterThanOrEqual(count),
    async settles(...tabs) {
      await expect.poll(lost).toEqual([])
      for (const tab of tabs) await expect.poll(() => tab.pending()).toEqual([])
      // Again, since the last promises may have been made meanwhile.
      await expect.poll(now).toMatchObject({ lost: [], doubled: [], unexpected: [] })
    },
  }
}
