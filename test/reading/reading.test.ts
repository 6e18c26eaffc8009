import type { Server } from 'node:http'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from '../support/buildPage.ts'
import { stopListening } from '../support/listen.ts'
import { ELSEWHERE, servePage } from '../support/pageServer.ts'
import { errorOf, readerOf } from './harness/reader.ts'
import { type RealBrowser, startRealBrowser } from './harness/realBrowser.ts'

/** The engine asks every quarter of a second who is there: a tenth of the few seconds that these cases take. */
const TOLERATED = 0.15

let site: { url: string; server: Server }
let browser: RealBrowser

beforeAll(async () => {
  site = await servePage(await buildPage('reading', ['index', 'beside']))
  browser = await startRealBrowser()
})

afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

afterAll(async () => {
  await browser.close()
  await stopListening(site.server)
})

const openPage = async (path: string) => {
  const page = await browser.context.newPage()
  await page.goto(`${site.url}/${path}`)
  await page.bringToFront()
  return page
}

const open = async () => {
  const page = await openPage('index.html')
  const reader = readerOf(page)
  await reader.observe()
  return { page, ...reader, from: await reader.now() }
}

/** Nothing is invented of the answers that nobody looked at. */
const expectOnly = (dwell: readonly number[], ...read: readonly number[]) => {
  const unread = dwell.filter((_, index) => !read.includes(index))
  expect(unread).toEqual(unread.map(() => 0))
}

const windowOf = async (page: Page) => {
  const devtools = await browser.context.newCDPSession(page)
  const { windowId } = await devtools.send('Browser.getWindowForTarget')
  return (windowState: 'minimized' | 'normal') =>
    devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState } })
}

describe('reading is measured as long as it lasts', () => {
  it('and ends while another tab is in front', async () => {
    const { page, pass, inFront, dwell, told, from, now } = await open()
    await pass(2_500)
    const other = await openPage(ELSEWHERE.slice(1))
    await expect.poll(told).toMatchObject([{ id: '0' }])
    const turnedAway = await dwell()
    await pass(4_000)
    expect(await dwell()).toEqual(turnedAway)
    await other.close()
    await page.bringToFront()
    await pass(2_500)
    const [measured = 0, ...rest] = await dwell()
    expect(errorOf(measured, await inFront(from, await now()))).toBeLessThan(TOLERATED)
    expectOnly([measured, ...rest], 0)
  })

  it('and ends while the window is minimised', async () => {
    const { page, pass, inFront, dwell, from, now } = await open()
    await pass(4_000)
    const setWindow = await windowOf(page)
    await setWindow('minimized')
    await pass(4_000)
    await setWindow('normal')
    await pass(4_000)
    const [measured = 0] = await dwell()
    const end = await now()
    const truth = await inFront(from, end)
    // It was minimised for a third of the time: the browser has done as it was told.
    expect(truth).toBeLessThan((end - from) * 0.8)
    expect(errorOf(measured, truth)).toBeLessThan(TOLERATED)
  })

  it('and goes on where it was when the person comes back from the next page', async () => {
    const { page, pass, inFront, dwell, told, from, now } = await open()
    await page.evaluate(() => {
      window.onpageshow = ({ persisted }) => Object.assign(window, { wasKept: persisted })
    })
    await pass(2_500)
    await page.goto(site.url + ELSEWHERE)
    await pass(3_000)
    await page.goBack({ waitUntil: 'commit' })
    // By the browser, which kept it as it was.
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'wasKept'))).toBe(true)
    await pass(2_500)
    const [measured = 0, ...rest] = await dwell()
    expect(errorOf(measured, await inFront(from, await now()))).toBeLessThan(TOLERATED)
    expectOnly([measured, ...rest], 0)
    expect(await told()).toMatchObject([{ id: '0' }])
  })

  it('and ends while the person works in what is beside it', async () => {
    const page = await openPage('beside.html')
    const frame = page.frame('answers')
    if (!frame) throw new Error('The page has no answers.')
    const { observe, pass, dwell, inFront, now } = readerOf(frame)
    await frame
      .locator('article')
      .first()
      .click({ position: { x: 300, y: 200 } })
    const from = await now()
    await observe()
    await pass(2_500)
    await page.getByRole('textbox').click()
    await pass(4_000)
    const turnedAway = await dwell()
    await frame
      .locator('article')
      .first()
      .click({ position: { x: 300, y: 200 } })
    await pass(2_500)
    const [measured = 0, ...rest] = await dwell()
    expect(measured).toBeGreaterThan(turnedAway[0] ?? 0)
    expect(errorOf(measured, await inFront(from, await now()))).toBeLessThan(TOLERATED)
    expectOnly([measured, ...rest], 0)
  })

  it.each([1, 8])('on a machine %i times as slow, answer by answer', async (rate) => {
    const { page, pass, show, dwell, now } = await open()
    const devtools = await browser.context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate })
    const stops = [3, 11, 4]
    const truth = new Map<number, number>()
    for (const stop of stops) {
      const since = await show(stop)
      await pass(3_000)
      truth.set(stop, (await now()) - since)
    }
    await show(19)
    await pass(500)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const measured = await dwell()
    for (const [stop, ms] of truth) expect(errorOf(measured[stop] ?? 0, ms)).toBeLessThan(TOLERATED)
    expectOnly(measured, 0, 19, ...stops)
  })
})

it('a tab that was never in front has no answers read', async () => {
  const { page, dwell, pass } = await open()
  const behind = readerOf(await openPage('index.html'))
  await page.bringToFront()
  await behind.observe()
  await pass(3_000)
  expectOnly(await behind.dwell())
  expect((await dwell())[0]).toBeGreaterThan(0)
})

describe('a link that is followed', () => {
  const clicked = (page: Page) => page.evaluate(() => JSON.parse(sessionStorage.getItem('click') ?? 'null'))

  it('is told before the page goes', async () => {
    const { page } = await open()
    await page.getByRole('link', { name: 'Source 0' }).click()
    await page.waitForURL('**/elsewhere.html?0')
    expect(await clicked(page)).toEqual({ method: 'pointer', new_tab: false, external: false })
  })

  it('is told where it opens beside', async () => {
    const { page } = await open()
    const opened = browser.context.waitForEvent('page')
    await page.getByRole('link', { name: 'Source 0' }).click({ button: 'middle' })
    await opened
    expect(await clicked(page)).toEqual({ method: 'middle', new_tab: true, external: false })
  })
})

it('the overlay draws on a page with a strict Content Security Policy', async () => {
  const { page, pass } = await open()
  await page.evaluate(() => void window.reading.openOverlay())
  await pass(1_000)
  await expect
    .poll(() => page.locator('[data-fbs-overlay] .label').textContent())
    .toMatch(/^\d+\.\d s · read \d+ %$/)
  const box = await page.locator('[data-fbs-overlay] .box').boundingBox()
  expect(box?.height).toBe(await page.evaluate(() => innerHeight))
  const line = page
    .locator('[data-fbs-overlay] .fill')
    .evaluate((fill) => getComputedStyle(fill).backgroundColor)
  expect(await line).toBe('rgb(59, 130, 246)')
  expect(await page.evaluate(() => window.reading.violations)).toEqual([])
})
