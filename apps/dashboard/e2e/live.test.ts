import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { gatewayAt } from './gateway.ts'
import { type Line, openLine } from './line.ts'
import { narrow, type OpenPage, type Stage, setStage, wide } from './stage.ts'
import { findings, signIn, soon } from './steps.ts'

let stage: Stage
let line: Line
let gateway: ReturnType<typeof gatewayAt>
let id: string
let open: OpenPage

beforeAll(async () => {
  stage = await setStage({
    reach: async (url) => {
      line = await openLine(url)
      return line
    },
  })
  gateway = gatewayAt(stage.gateway)
  id = await gateway.complete('Write a haiku about the sea')
  await gateway.rate(id, { score: 1, weight: 1, signal_name: 'before anybody watched' })
  open = await stage.open()
  await signIn(open.page)
})
afterAll(() => stage?.close())

const list = () => open.page.getByRole('group', { name: 'Signals' })
const names = () => list().locator('.live-name').allTextContents()
const state = () => open.page.locator('.live-state')
const rate = (signal_name: string, more: object = {}) =>
  gateway.rate(id, { score: 1, weight: 1, signal_name, ...more })

describe('the live page', () => {
  beforeEach(async () => {
    await open.page.getByRole('link', { name: 'Logs' }).click()
    await open.page.getByRole('link', { name: 'Live', exact: true }).click()
    await state().getByText('Live', { exact: true }).waitFor()
  })

  it('shows a signal as it is stored, and leads to its log', async () => {
    const { page } = open
    await page.getByText('Signals appear here').waitFor()
    await rate('thumbs_down', { score: -1, qualitative_feedback: 'Not a haiku.' })
    await soon(names).toEqual(['thumbs_down'])
    await rate('copied', { score: 0.5, weight: 0.4, signal_type: 'implicit' })
    await soon(names).toEqual(['copied', 'thumbs_down'])
    await list().getByText('Not a haiku.').waitFor()
    await page.getByText(/\d new signals?/).waitFor({ state: 'attached' })
    await list().getByRole('link', { name: 'thumbs_down' }).click()
    await page.getByRole('heading', { name: /^Log / }).waitFor()
    expect(page.url()).toContain(id)
  })

  it('holds still while it is paused, and says how many wait', async () => {
    const { page } = open
    await rate('shown')
    await soon(names).toEqual(['shown'])
    await page.keyboard.press('p')
    await state().getByText('Paused').waitFor()
    await rate('waits 1')
    await rate('waits 2')
    await page.getByRole('button', { name: 'Resume (2 waiting)' }).waitFor()
    expect(await names()).toEqual(['shown'])
    await page.getByRole('button', { name: /^Resume/ }).click()
    await soon(names).toEqual(['waits 2', 'waits 1', 'shown'])
    await state().getByText('Live', { exact: true }).waitFor()
  })

  it('shows those that one asks for, by the address', async () => {
    const { page } = open
    await page.getByLabel('Type').selectOption('Implicit')
    await state().getByText('Live', { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('signal_type')).toBe('implicit')
    await rate('said')
    await rate('seen', { signal_type: 'implicit' })
    await soon(names).toEqual(['seen'])
    await page.getByLabel('Type').selectOption('Any')
    await page.getByLabel('Signal', { exact: true }).selectOption('before anybody watched')
    await state().getByText('Live', { exact: true }).waitFor()
    await rate('said')
    await rate('before anybody watched')
    await soon(names).toEqual(['before anybody watched'])
    await page.getByLabel('Signal', { exact: true }).selectOption('Any')
  })

  it('misses nothing and shows nothing twice when the connection is cut and comes back', async () => {
    await rate('with a line')
    await soon(names).toEqual(['with a line'])
    line.cut()
    await state().getByText('Connection lost').waitFor()
    for (const name of ['cut 1', 'cut 2', 'cut 3']) await rate(name)
    line.mend()
    await soon(names).toEqual(['cut 3', 'cut 2', 'cut 1', 'with a line'])
    await state().getByText('Live', { exact: true }).waitFor()
    await rate('mended')
    await soon(names).toEqual(['mended', 'cut 3', 'cut 2', 'cut 1', 'with a line'])
  })

  it('misses nothing where it is cut off before the first signal, and tries again when it is told to', async () => {
    line.cut()
    await state().getByText('Connection lost').waitFor()
    await rate('the first')
    line.mend()
    await state()
      .getByRole('button', { name: 'Try now' })
      .click()
      // It has tried by itself already.
      .catch(() => {})
    await soon(names).toEqual(['the first'])
  })

  it('keeps few rows in the page, however many signals come', async () => {
    const { page } = open
    await Promise.all(Array.from({ length: 200 }, (_, at) => rate(`of many ${at}`)))
    await rate('the last')
    await soon(async () => (await names())[0]).toBe('the last')
    const rows = await list().locator('.live-row').count()
    expect(rows).toBeLessThan(60)
    const seen = new Set<string>()
    await soon(async () => {
      for (const name of await names()) seen.add(name)
      await list().evaluate((scroller) => scroller.scrollBy(0, 300))
      return seen.size
    }).toBe(201)
    // Who reads below is not moved by what comes above.
    const before = await list().evaluate((scroller) => scroller.scrollTop)
    // Until the rows of this place have been rendered.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const first = (await names()).at(5)
    await rate('above')
    await soon(() => list().evaluate((scroller) => scroller.scrollTop)).toBeGreaterThan(before)
    expect(await names()).toContain(first)
    await page.keyboard.press('Home')
  })
})

it('says what the gateway says where it refuses, and waits to be told', async () => {
  const { page } = await stage.open()
  await signIn(page)
  await page.getByRole('link', { name: 'Live', exact: true }).waitFor()
  await page.evaluate(() => {
    const [key = ''] = Object.keys(sessionStorage)
    sessionStorage.setItem(key, (sessionStorage.getItem(key) ?? '').replace('sk-demo', 'sk-gone'))
  })
  await page.goto(new URL('/live', stage.dashboard).href)
  await page.getByText('The API key is not valid').first().waitFor()
  await page.getByRole('button', { name: 'Try again' }).first().waitFor()
})

it.each([
  ['light', 'wide', wide],
  ['dark', 'narrow', narrow],
] as const)('axe finds nothing in %s, %s', async (colorScheme, _, viewport) => {
  const { page, troubles } = await stage.open('', { colorScheme, viewport })
  await signIn(page)
  await page.getByRole('link', { name: 'Live', exact: true }).click()
  await page.locator('.live-state').getByText('Live', { exact: true }).waitFor()
  await rate('thumbs_up', { qualitative_feedback: 'Clear, and short.' })
  await rate('dwell_time', { score: 0.3, weight: 0.3, signal_type: 'implicit', signal_source: 'system' })
  await page.locator('.live-row').nth(1).waitFor()
  expect(await findings(page)).toEqual([])
  expect(troubles).toEqual([])
})
