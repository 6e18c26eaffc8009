import { preferencePairs } from '@feedback-signals/protocol'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type OpenPage, type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, thumb } from './steps.ts'
import { unfold } from './trouble.ts'
import { assess, choose, openEditor, popover, press, regenerate, selectText, set } from './widgets.ts'

let stage: Stage
let open: OpenPage
let inference: string

// One journey in steps, each on what the one before has left.
beforeAll(async () => {
  stage = await setStage()
  open = await stage.openPage()
  inference = await ask(open.page, 'What is 17 × 24?')
})

afterAll(async () => {
  expect(open.troubles.except()).toEqual([])
  await stage?.close()
})

/** Waits until an answer has that many rows of a signal in the gateway, and returns them. */
const rowsOf = async (name: string, count = 1, id = inference) => {
  const read = async () => (await stage.gateway.signalsOf(id)).filter((row) => row.signal_name === name)
  await vi.waitFor(async () => expect(await read()).toHaveLength(count), { timeout: 20_000, interval: 50 })
  return read()
}

it('stores the reasons and the comment of a bad vote as the vote that supersedes the bare one', async () => {
  const { page } = open
  await thumb(page, 'Bad answer').click()
  const asked = popover(page, 'What was wrong?')
  await expectVote(page, 'down', 'delivered')
  await asked.getByRole('button', { name: 'Incomplete' }).click()
  await asked.getByRole('button', { name: 'Style or tone' }).click()
  await asked.getByRole('textbox', { name: 'Comment' }).fill('Show the steps.')
  await asked.getByRole('button', { name: 'Send', exact: true }).click()
  await asked.waitFor({ state: 'detached' })
  const [bare, full] = await rowsOf('thumbs_down', 2)
  expect(bare).toMatchObject({ score: -1, qualitative_feedback: null })
  expect(full).toMatchObject({
    score: -1,
    qualitative_feedback: 'Show the steps.',
    metadata: { reasons: ['incomplete', 'style'], supersedes: bare?.metadata?.signal_id },
  })
})

it('stores a corrected answer with how much was changed', async () => {
  const { page } = open
  const field = await openEditor(page)
  const before = await field.inputValue()
  await field.fill(before.replace('408', 'four hundred and eight'))
  await answerOf(page).getByText('4 words changed').waitFor()
  await answerOf(page).getByRole('button', { name: 'Send correction' }).click()
  const [row] = await rowsOf('correction')
  expect(row).toMatchObject({
    improvement: { role: 'assistant', content: before.replace('408', 'four hundred and eight') },
    metadata: { edit_distance: 4 },
  })
  expect(row?.score).toBeLessThan(-0.1)
  expect(row?.score).toBeGreaterThan(-0.5)
})

it('stores four stars, which still show after a reload', async () => {
  const { page } = open
  await choose(page, 'Rate in stars')
  await answerOf(page).getByRole('radio', { name: '4 stars' }).click()
  const [row] = await rowsOf('star_rating')
  expect(row).toMatchObject({ score: 0.5, metadata: { stars: 4, max_stars: 5 } })
  await page.reload()
  await expect
    .poll(() => answerOf(page).getByRole('radio', { name: '4 stars' }).getAttribute('aria-checked'))
    .toBe('true')
})

it('stores an assessment by criteria, and says which are missing', async () => {
  const { page } = open
  const form = await assess(page)
  const give = (criterion: string, stars: string) =>
    form.getByRole('radiogroup', { name: criterion }).getByRole('radio', { name: stars }).click()
  await give('Accuracy', '5 stars')
  await give('Helpfulness', '3 stars')
  await form.getByRole('button', { name: 'Submit' }).click()
  await form.getByText('Still to rate: Safety').first().waitFor()
  await give('Safety', '5 stars')
  await form.getByRole('textbox', { name: 'Comment' }).fill('Right, but dry.')
  await form.getByRole('button', { name: 'Submit' }).click()
  const [row] = await rowsOf('quality_assessment')
  expect(row).toMatchObject({
    qualitative_feedback: 'Right, but dry.',
    metadata: { criteria: { accuracy: 1, helpfulness: 0, safety: 1 } },
  })
  expect(row?.score).toBeCloseTo(2 / 3)
})

it('stores what is said of a passage with its place in the text that is shown', async () => {
  const { page } = open
  const toolbar = await selectText(page, answerOf(page).locator('.prose p').last())
  await toolbar.getByRole('button', { name: 'Bad passage' }).click()
  const form = popover(page, 'Bad passage')
  await form.getByRole('button', { name: 'Hard to follow' }).click()
  await form.getByRole('button', { name: 'Send', exact: true }).click()
  const [row] = await rowsOf('selection_feedback')
  expect(row).toMatchObject({ score: -0.5, metadata: { reasons: ['unclear'] } })
  const { quote, start, end } = row?.metadata ?? {}
  const shown = (await answerOf(page).locator('.fbs-selection-answer').textContent()) ?? ''
  expect(quote).toBe(await answerOf(page).locator('.prose p').last().textContent())
  expect(shown.slice(Number(start), Number(end))).toBe(quote)
})

it('stores that an answer was copied, and one that was asked for again', async () => {
  const { page } = open
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(page, 'Copy')
  const [copied] = await rowsOf('copied_to_clipboard')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('408')
  // As a reader counts: a run of white space is one.
  const read = text.replace(/\s+/g, ' ').trim()
  expect(copied?.metadata).toMatchObject({ copied_chars: read.length, copied_fraction: 1 })
  // An id or a time may have those digits by chance.
  const random = ['id', 'signal_id', 'created_at']
  const said = JSON.stringify(copied, (key, value) => (random.includes(key) ? undefined : value))
  expect(said).not.toContain('408')
  const before = inference
  inference = await regenerate(page)
  expect(inference).not.toBe(before)
  expect(await rowsOf('regenerated', 1, before)).toMatchObject([{ signal_type: 'implicit' }])
})

it('stores a comparison with the earlier answer as a preference pair, and goes back to the answer', async () => {
  const { page } = open
  const compare = { name: 'Compare with the earlier answer' }
  await answerOf(page).getByRole('button', compare).click()
  await answerOf(page).getByRole('radio', { name: '2 is better' }).click()
  const [better] = await rowsOf('comparison')
  const earlier = `${better?.metadata?.compared_with}`
  const [worse] = await rowsOf('comparison', 1, earlier)
  expect([better?.score, worse?.score]).toEqual([1, -1])
  const logs = [inference, earlier].map(async (id) => [id, await stage.gateway.signalsOf(id)] as const)
  expect(preferencePairs(await Promise.all(logs))).toMatchObject([{ chosen: inference, rejected: earlier }])
  await answerOf(page).getByRole('button', { name: 'Close the comparison' }).press('Enter')
  await answerOf(page).getByRole('radio', { name: '2 is better' }).waitFor({ state: 'detached' })
  const back = answerOf(page).getByRole('button', compare)
  expect(await back.evaluate((button) => button === document.activeElement)).toBe(true)
})

it('speaks another language from right to left, and still does after a reload', async () => {
  const { page } = open
  await unfold(page, 'Widgets')
  await set(page, 'Language', 'ar')
  await set(page, 'Stars', 'shown')
  for (const look of [() => Promise.resolve(), () => page.reload()]) {
    await look()
    await answerOf(page).getByRole('button', { name: 'إجابة جيدة' }).waitFor()
    await answerOf(page).getByRole('radiogroup').waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  }
  await unfold(page, 'Widgets')
  await page.getByRole('button', { name: 'Reset' }).click()
  await thumb(page, 'Good answer').waitFor()
  await answerOf(page).getByRole('radiogroup').waitFor({ state: 'detached' })
})

it('shows older bars under the pointer and with the focus, and the newest always', async () => {
  const { page } = open
  await ask(page, 'Write a haiku about the sea')
  await page.getByRole('switch', { name: 'Show older bars on hover' }).check()
  const [older, newest] = await page.getByRole('toolbar', { name: 'What to do with this answer' }).all()
  const opacity = () =>
    Promise.all([older, newest].map((bar) => bar?.evaluate((row) => getComputedStyle(row).opacity)))
  await expect.poll(opacity).toEqual(['0', '1'])
  await page.getByRole('article', { name: 'Answer', exact: true }).first().hover()
  await expect.poll(opacity).toEqual(['1', '1'])
  await page.getByRole('textbox', { name: 'Your question' }).hover()
  await expect.poll(opacity).toEqual(['0', '1'])
  await older?.getByRole('button', { name: 'Good answer' }).focus()
  await expect.poll(opacity).toEqual(['1', '1'])
})

it('shows nothing of what is switched off', async () => {
  const { page } = open
  await set(page, 'Stars', 'off')
  await set(page, 'Quality', 'off')
  await set(page, 'Follow-up', 'none')
  await page.getByRole('switch', { name: 'Rate selected passages' }).uncheck()
  await answerOf(page).getByRole('button', { name: 'More', exact: true }).click()
  expect(await page.getByRole('menu').getByRole('button').allTextContents()).toEqual([])
  expect(await page.getByRole('menu').locator('[role^="menuitem"]').allTextContents()).toEqual([
    'Save',
    'Download as Markdown',
    'Put away',
    'Inspect the token',
  ])
  await page.keyboard.press('Escape')
  expect(await answerOf(page).locator('.fbs-selection-feedback').count()).toBe(0)
  await thumb(page, 'Bad answer').click()
  await expectVote(page, 'down', 'delivered')
  expect(await page.getByRole('dialog').count()).toBe(0)
})
