import type { Browser, CDPSession, Page } from 'playwright'
import type { Entry } from './contestants.ts'
import { cpuTimer } from './cpu.ts'
import { median } from './statistics.ts'

/** What is measured of a contestant in one round, in milliseconds but for `heap`. */
export interface Sample {
  /** All rows, the first time in a page: nothing is compiled yet. */
  first: number
  /** All rows, once the page is warm. */
  mount: number
  /** Kilobytes a row, of JavaScript and of DOM. */
  heap: number
  /** All rows again, with a prop that ends in the row. */
  row: number
  /** All rows again, with a prop that reaches each widget. */
  widget: number
  /** A frame of scrolling. */
  scroll: number
  /** From a click to its request. */
  request: number
  /** From a click to the end of the frame that shows it. */
  paint: number
}

export type Metric = keyof Sample

/** How often each is done in a page; the median counts. */
const TIMES = { warmUp: 4, mount: 7, again: 8, click: 5 }

/** Where the chat is scrolled from, by share of it. */
const PLACES = [0.1, 0.5, 0.8]

/** Frames that it is scrolled for. */
const FRAMES = 60

/** Milliseconds that a pointer rests on a button before the click, as a hand does: what hovering costs is over by then. */
const REST = 200

const times = async <T>(count: number, run: (index: number) => Promise<T>) => {
  const results: T[] = []
  for (let index = 0; index < count; index += 1) results.push(await run(index))
  return results
}

const mount = (page: Page) => page.evaluate(() => window.bench.mount())
const unmount = (page: Page) => page.evaluate(() => window.bench.unmount())
const again = (page: Page, reach: 'row' | 'widget') =>
  page.evaluate((target) => window.bench.again(target), reach)

const collect = (session: CDPSession) => session.send('HeapProfiler.collectGarbage')

const usedBytes = async (session: CDPSession) => {
  await collect(session)
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize + embedderHeapUsedSize
}

const click = async (page: Page, index: number) => {
  const { x, y } = await page.evaluate((row) => window.bench.aim(row), index)
  await page.mouse.move(x, y)
  await page.waitForTimeout(REST)
  await page.evaluate((row) => window.bench.arm(row), index)
  await page.mouse.click(x, y)
  return page.evaluate(() => window.bench.clicked())
}

const measureIn = async (page: Page, rows: number): Promise<Sample> => {
  const session = await page.context().newCDPSession(page)
  const cpu = await cpuTimer(session, page)
  await page.evaluate((count) => window.bench.prepare(count), rows)

  const fresh = await times(TIMES.warmUp, async () => {
    const taken = await cpu(() => mount(page))
    for (const reach of ['row', 'widget', 'widget'] as const) await again(page, reach)
    await unmount(page)
    return taken
  })
  const mounts = await times(TIMES.mount, async () => {
    await collect(session)
    const taken = await cpu(() => mount(page))
    await unmount(page)
    return taken
  })
  const before = await usedBytes(session)
  await mount(page)
  const heap = ((await usedBytes(session)) - before) / rows / 1000
  const row = await times(TIMES.again, () => cpu(() => again(page, 'row')))
  const widget = await times(TIMES.again, () => cpu(() => again(page, 'widget')))
  const scrolls = await times(PLACES.length, (index) =>
    cpu(() =>
      page.evaluate(([from, frames]) => window.bench.scroll(from, frames), [
        PLACES[index] ?? 0,
        FRAMES,
      ] as const),
    ),
  )
  const clicks = await times(TIMES.click, (index) => click(page, index))
  return {
    first: fresh[0] ?? Number.NaN,
    mount: median(mounts),
    heap,
    row: median(row),
    widget: median(widget),
    scroll: median(scrolls) / FRAMES,
    request: median(clicks.map(({ request }) => request)),
    paint: median(clicks.map(({ paint }) => paint)),
  }
}

/** Measures a contestant once, in a new page with nothing kept from before. */
export async function measure(
  browser: Browser,
  origin: string,
  { id }: Entry,
  rows: number,
): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${origin}/${id}/index.html`)
    const sample = await measureIn(page, rows)
    if (errors.length > 0) throw new Error(`${id} threw: ${errors.join('\n')}`)
    return sample
  } finally {
    await context.close()
  }
}
