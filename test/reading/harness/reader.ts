import type { Frame, Page } from 'playwright'
import { expect } from 'vitest'
import type {} from '../page/main.ts'

const PATIENCE = { timeout: 60_000, interval: 100 }

/** Somebody in front of a page of answers, or of a frame with them. */
export function readerOf(page: Page | Frame) {
  const now = () => page.evaluate(() => performance.now())
  const dwell = () => page.evaluate(() => window.reading.dwell())
  return {
    now,
    dwell,
    observe: () => page.evaluate(() => window.reading.observe()),
    told: () => page.evaluate(() => window.reading.told),
    /** Brings an answer to the top of the view; returns when, by the time of the page. */
    show: (index: number) =>
      page.evaluate((at) => {
        window.reading.show(at)
        return performance.now()
      }, index),
    /** Lets time go by, by the page's own clock. */
    async pass(ms: number) {
      const end = (await now()) + ms
      await expect.poll(now, PATIENCE).toBeGreaterThan(end)
    },
    /** Milliseconds in which the page was in front, by the witness. */
    inFront: (from: number, to: number) =>
      page.evaluate(([start, end]) => window.reading.witness.between(start, end), [from, to] as const),
  }
}

/** Says how far measured times are off the truth, as a share of it. */
export const errorOf = (measured: number, truth: number) => Math.abs(measured - truth) / truth
