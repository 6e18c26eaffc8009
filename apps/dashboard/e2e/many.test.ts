import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenPage, type Stage, setStage } from './stage.ts'
import { rowsOf, signIn, soon } from './steps.ts'

let stage: Stage
let open: OpenPage
/** Of all logs, as the gateway lists them. */
let ids: Set<string>

const ask = async <Answer>(path: string): Promise<Answer> => {
  const headers = { Authorization: 'Bearer sk-demo' }
  return await (await fetch(new URL(path, stage.gateway), { headers })).json()
}

interface LogPage {
  logs: { id: string }[]
  next_cursor: string | null
}

async function allIds(cursor = ''): Promise<string[]> {
  const { logs, next_cursor } = await ask<LogPage>(`/demo/logs?limit=200${cursor && `&cursor=${cursor}`}`)
  return [...logs.map(({ id }) => id), ...(next_cursor ? await allIds(next_cursor) : [])]
}

beforeAll(async () => {
  // Some of them share a log.
  stage = await setStage({ signals: 3000 })
  ids = new Set(await allIds())
  open = await stage.open()
  await signIn(open.page)
  await rowsOf(open.page).first().waitFor()
})
afterAll(() => stage?.close())

const count = () => new Intl.NumberFormat('en').format(ids.size)

const tagged = async (tag: string) =>
  (await ask<{ total: { answers: number } }>(`/demo/reports/coverage?tag=${tag}`)).total.answers

/** What the rows that are in the page lead to; then scrolls down by less than is in view. */
const readAndScroll = () =>
  open.page.locator('.log-scroller').evaluate(async (scroller) => {
    const rows = [...scroller.querySelectorAll('tbody .gist-question')]
    const read = rows.map((row) => row.getAttribute('href')?.split('/').at(-1) ?? '')
    scroller.scrollBy(0, 600)
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    return read
  })

it('shows every log once as one scrolls to the end, with few rows in the page at a time', async () => {
  expect(ids.size).toBeGreaterThan(1800)
  const seen = new Set<string>()
  let most = 0
  await soon(async () => {
    for (let step = 0; step < 20; step += 1) {
      const rows = await readAndScroll()
      expect(rows).toHaveLength(new Set(rows).size)
      most = Math.max(most, rows.length)
      for (const id of rows) seen.add(id)
    }
    return seen.size
  }, 60_000).toBe(ids.size)
  expect(seen).toEqual(ids)
  expect(most).toBeLessThan(80)
  await open.page.getByText(`${count()} logs`, { exact: true }).waitFor()
})

it('goes to the first and to the last by a key', async () => {
  const { page } = open
  const active = page.locator('tr[data-active]')
  await page.keyboard.press('Home')
  await soon(() => active.getAttribute('aria-rowindex')).toBe('2')
  await page.keyboard.press('End')
  await soon(() => active.getAttribute('aria-rowindex')).toBe(String(ids.size + 1))
  await active.locator('.gist-question').waitFor()
})

it('gives a tag to all of them at once, and takes it off again', async () => {
  const { page } = open
  for (const [press, left] of [
    ['Add tag', ids.size],
    ['Remove tag', 0],
  ] as const) {
    await page.getByLabel('Select all loaded logs').check()
    await page.getByText(`${ids.size} selected`).waitFor()
    await page.getByLabel('Tag', { exact: true }).fill('batch')
    await page.getByRole('button', { name: press }).click()
    await page.getByText(`${count()} logs`, { exact: true }).waitFor()
    expect(await tagged('batch')).toBe(left)
  }
  expect(open.troubles).toEqual([])
})
