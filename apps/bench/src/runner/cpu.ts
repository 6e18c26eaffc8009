import type { CDPSession, Page } from 'playwright'
import { median } from './statistics.ts'

/** Milliseconds that a page's main thread has worked, whatever else the machine did meanwhile. */
export type CpuTimer = (work: () => Promise<unknown>) => Promise<number>

const CALLS = 5

/**
 * Measures what a call into the page costs its main thread: scripts, style, layout, and the garbage that the main
 * thread collects. Not by the wall's clock: on a machine that has other work, that measures the other work.
 */
export async function cpuTimer(session: CDPSession, page: Page): Promise<CpuTimer> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })

  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000
  }

  const whole: CpuTimer = async (work) => {
    const before = await worked()
    await work()
    return (await worked()) - before
  }

  // Of each call a part is the asking and not the work.
  const empty: number[] = []
  for (let call = 0; call < CALLS; call += 1) empty.push(await whole(() => page.evaluate(() => 0)))
  const asking = median(empty)
  return async (work) => (await whole(work)) - asking
}
