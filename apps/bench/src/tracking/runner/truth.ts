import type { Page } from 'playwright'
import { SILENT } from './contestants.ts'

/** Milliseconds in which the code of a tracker has loaded and begun, and the top of the chat has been read. */
const LOADED = 2_000

/** Milliseconds that the page rests in one place: more than a glance, and less than what ends reading. */
const READ = 2_000

/** Milliseconds that signals may take to be sent. */
const PATIENCE = 20_000

/** Waits until the page has loaded whatever it loads on need. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(LOADED)

/**
 * Rests at one more place of the mounted chat, and unmounts it.
 *
 * @throws Error unless there is a signal of each answer that was in view, and of no other: what does not track is quick,
 *   and is not to be compared with.
 */
export async function requireTruth(page: Page, name: string): Promise<void> {
  const atTop = await page.evaluate(() => window.trackingBench.inView())
  await page.evaluate(() => window.trackingBench.stand(0.6))
  await page.waitForTimeout(READ)
  const inView = await page.evaluate(() => window.trackingBench.inView())
  await page.evaluate(() => window.trackingBench.unmount())
  if (SILENT.includes(name)) return

  const read = [...new Set([...atTop, ...inView])]
  const posted = () => page.evaluate(() => window.trackingBench.posted())
  const untold = async () => {
    const told = await posted()
    return read.filter((url) => !told.includes(url))
  }
  const until = Date.now() + PATIENCE
  while ((await untold()).length > 0 && Date.now() < until) await page.waitForTimeout(100)

  const missing = await untold()
  if (missing.length > 0 || inView.length === 0) {
    throw new Error(`${name} said nothing of ${missing.length} of ${read.length} answers that were read.`)
  }
  const wrong = (await posted()).filter((url) => !read.includes(url))
  if (wrong.length > 0) throw new Error(`${name} told of answers that nobody read: ${wrong.join(', ')}`)
}
