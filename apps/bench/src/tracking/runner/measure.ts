import type { Browser, CDPSession, Page } from 'playwright'
import type { Entry } from '../../runner/contestants.ts'
import { type CpuTimer, cpuTimer } from '../../runner/cpu.ts'
import { median } from '../../runner/statistics.ts'
import { layoutsOf, listenersOf, usedBytes } from './ask.ts'
import { requireTruth, settled } from './truth.ts'

/** What is measured of a contestant in one round. */
export interface Sample {
  /** Milliseconds to have all answers tracked, the first time in a page: nothing is compiled yet, or not even loaded. */
  first: number
  /** The same once the page is warm. */
  mount: number
  /** Milliseconds of a frame while the chat scrolls. */
  scroll: number
  /** Bytes that all answers hold. */
  heap: number
  /** Milliseconds that the event of a copy takes. */
  copy: number
  /** Rows that React rendered while the chat scrolled. */
  renders: number
  /** How often layout was done in a frame in which the chat scrolls and an answer grows. */
  layouts: number
  /** Listeners of the document. */
  onDocument: number
  /** Listeners of the window. */
  onWindow: number
}

export type Metric = keyof Sample

/** How often each is done in a page; the median counts, and of the mounts not those that warm it up. */
const TIMES = { warmUp: 2, mount: 7, copy: 30 }

/**
 * Milliseconds between two copies, in which the signal of the first has been kept and sent. Nobody copies sooner, and else
 * the browser's own part of a copy waits until it has done with that.
 */
const PAUSE = 150

/** Where the chat is scrolled from, by share of it. */
const PLACES = [0.1, 0.5, 0.8]

/** The same while an answer grows. */
const WRITTEN_FROM = 0.3

/** A scroll as by a wheel that is turned fast: some two seconds, across twenty screens. */
const GESTURE = { x: 500, y: 400, yDistance: -16_000, speed: 8_000, gestureSourceType: 'mouse' } as const

const times = async (count: number, run: () => Promise<number>) => {
  const results: number[] = []
  for (let index = 0; index < count; index += 1) results.push(await run())
  return results
}

const mount = (page: Page) => page.evaluate(() => window.trackingBench.mount())
const unmount = (page: Page) => page.evaluate(() => window.trackingBench.unmount())

/** What happened while the chat scrolled. */
interface Scroll {
  /** Milliseconds of CPU time. */
  worked: number
  frames: number
  renders: number
  layouts: number
}

/** Scrolls by real input. */
async function scroll(
  page: Page,
  session: CDPSession,
  cpu: CpuTimer,
  from: number,
  isWriting: boolean,
): Promise<Scroll> {
  await page.evaluate((share) => window.trackingBench.stand(share), from)
  const layouts = await layoutsOf(session)
  await page.evaluate((writes) => window.trackingBench.begin(writes), isWriting)
  const worked = await cpu(() => session.send('Input.synthesizeScrollGesture', GESTURE))
  const counted = await page.evaluate(() => window.trackingBench.end())
  return { worked, ...counted, layouts: (await layoutsOf(session)) - layouts }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

async function measureIn(page: Page, { name }: Entry, answers: number): Promise<Sample> {
  const session = await page.context().newCDPSession(page)
  const cpu = await cpuTimer(session, page)
  await page.evaluate((count) => window.trackingBench.prepare(count), answers)

  const first = await cpu(async () => {
    await mount(page)
    await settled(page)
  })
  await requireTruth(page, name)
  const mounts = await times(TIMES.mount, async () => {
    await session.send('HeapProfiler.collectGarbage')
    const taken = await cpu(() => mount(page))
    await unmount(page)
    return taken
  })
  const before = await usedBytes(session)
  await mount(page)
  const heap = (await usedBytes(session)) - before
  const scrolls: Scroll[] = []
  for (const from of PLACES) scrolls.push(await scroll(page, session, cpu, from, false))
  const copies = await times(TIMES.copy, async () => {
    await page.waitForTimeout(PAUSE)
    return page.evaluate(() => window.trackingBench.copy())
  })
  const onDocument = await listenersOf(session, 'document')
  const onWindow = await listenersOf(session, 'window')
  const written = await scroll(page, session, cpu, WRITTEN_FROM, true)
  return {
    first,
    mount: median(mounts.slice(TIMES.warmUp)),
    scroll: sum(scrolls.map(({ worked }) => worked)) / sum(scrolls.map(({ frames }) => frames)),
    heap,
    copy: median(copies),
    renders: sum(scrolls.map(({ renders }) => renders)),
    layouts: written.layouts / written.frames,
    onDocument,
    onWindow,
  }
}

/** Measures a contestant once, in a new page with nothing kept from before. */
export async function measure(
  browser: Browser,
  origin: string,
  entry: Entry,
  answers: number,
): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${origin}/${entry.id}/index.html`)
    const sample = await measureIn(page, entry, answers)
    if (errors.length > 0) throw new Error(`${entry.id} threw: ${errors.join('\n')}`)
    return sample
  } finally {
    await context.close()
  }
}
