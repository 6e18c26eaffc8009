import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readingOf, rowsOf, secondsOf, untilRead, untilRows } from './behaviour.ts'
import { type Stage, setStage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})

afterAll(() => stage?.close())

const firstQuestion = 'Write a haiku about the sea'
const firstRow = '1. Write a haiku'

const scrollTo = (page: Page, top: number) =>
  page.locator('.scroller').evaluate((scroller, to) => scroller.scrollTo(0, to), top)

const rowAt = (page: Page, row: number) => page.getByRole('article', { name: `Answer ${row}`, exact: true })

/** Opens the page of many answers, and returns the inference of the first. */
const openLong = async (rows: number, isVirtual: boolean) => {
  const open = await stage.openPage()
  const { page } = open
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith('/chat/completions') &&
      !!response.request().postData()?.includes(firstQuestion),
  )
  await page.goto(`${stage.demo}#long?rows=${rows}&virtual=${isVirtual ? 1 : 0}`)
  const url = await (await answered).headerValue('X-Feedback-Url')
  await rowAt(page, 1).locator('.prose').waitFor()
  return { ...open, inference: url?.split('/').at(-1) ?? '' }
}

it('of 2,000 virtualised answers few are in the page and asked for, and one that comes back goes on with its signal', async () => {
  const { page, troubles, close, inference } = await openLong(2000, true)
  expect(await page.getByRole('article').count()).toBeLessThan(50)
  await untilRead(page, firstRow)
  await scrollTo(page, 100_000)
  await rowAt(page, 1).waitFor({ state: 'detached' })
  const [before] = await untilRows(stage.gateway, inference, 'dwell_time')
  const read = await secondsOf(page, firstRow)
  await readingOf(page, firstRow).getByRole('button').click()
  await rowAt(page, 1).locator('.prose').waitFor()
  await untilRead(page, firstRow, read + 1.2)
  await scrollTo(page, 200_000)
  await rowAt(page, 1).waitFor({ state: 'detached' })
  const [, after] = await untilRows(stage.gateway, inference, 'dwell_time', 2)
  expect(after?.metadata?.supersedes).toBe(before?.metadata?.signal_id)
  expect(Number(after?.metadata?.dwell_ms)).toBeGreaterThan(Number(before?.metadata?.dwell_ms))
  expect(troubles.except()).toEqual([])
  await close()
})

it('one that was read where all are in the page has its row, and one signal that stands as they are virtualised', async () => {
  const { page, troubles, close, inference } = await openLong(60, false)
  expect(await page.getByRole('article').count()).toBe(60)
  await untilRead(page, firstRow)
  await page.getByText('60 asked for').waitFor()
  await page.getByRole('switch', { name: 'Virtualised' }).check()
  await untilRows(stage.gateway, inference, 'dwell_time')
  await page.getByRole('link', { name: 'Chat' }).click()
  await page.getByRole('textbox', { name: 'Your question' }).waitFor()
  // It was in view again, and may have been read on: then that takes the place of the first.
  const [first, ...more] = await rowsOf(stage.gateway, inference, 'dwell_time')
  const before = [first, ...more].map((row) => row?.metadata?.signal_id)
  expect(more.map((row) => row.metadata?.supersedes)).toEqual(before.slice(0, more.length))
  expect(troubles.except()).toEqual([])
  await close()
})
