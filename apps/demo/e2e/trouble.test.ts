import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type OpenPage, type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, outageOn, thumb } from './steps.ts'
import { choose, heal, inflict, inspectorOf, sendNow, stepsOf, turn, unfold } from './trouble.ts'
import { choose as chooseIn, openEditor } from './widgets.ts'

let stage: Stage
let open: OpenPage
let inference: string

beforeAll(async () => {
  stage = await setStage(['--faults'])
})

afterAll(() => stage?.close())

beforeEach(async () => {
  open = await stage.openPage()
  inference = await ask(open.page, 'What is 17 × 24?')
  await unfold(open.page, 'Trouble')
  await inspectorOf(open.page).getByRole('heading', { name: 'Faults of the gateway' }).waitFor()
})

afterEach(async () => {
  await heal(open.page)
  await open.close()
})

const rows = async () => {
  const signals = await stage.gateway.saidOf(inference)
  return signals.map(({ signal_name, metadata }) => [signal_name, metadata?.signal_id])
}

const expectOneRow = async (name: string) => {
  expect(await rows()).toEqual([[name, expect.any(String)]])
}

it('keeps a vote calmly while offline, asks nothing of the gateway, and delivers once online', async () => {
  const { page, troubles } = open
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(stage.gateway.url)) sent.push(request.url())
  })
  await turn(page, 'Go offline', true)
  await thumb(page, 'Bad answer').click()
  const steps = await stepsOf(page)
  await expect.poll(() => steps.allTextContents()).toEqual([expect.stringMatching(/^Queued, on disk/)])
  await inspectorOf(page).getByText('once online').waitFor()
  expect(await thumb(page, 'Bad answer').getAttribute('aria-pressed')).toBe('true')
  expect(await rows()).toEqual([])
  expect(sent).toEqual([])
  await turn(page, 'Go offline', false)
  await expectVote(page, 'down', 'delivered')
  await expectOneRow('thumbs_down')
  expect(troubles.except()).toEqual([])
})

it('takes a vote changed while offline as the one vote it is', async () => {
  const { page } = open
  await turn(page, 'Go offline', true)
  await thumb(page, 'Bad answer').click()
  await thumb(page, 'Good answer').click()
  await turn(page, 'Go offline', false)
  await expectVote(page, 'up', 'delivered')
  await expectOneRow('thumbs_up')
})

it('breaks an answer off as an outage would, says that the page is offline, and asks again once it is not', async () => {
  const { page } = open
  await turn(page, 'Go offline', true)
  await page.getByRole('textbox', { name: 'Your question' }).fill('Write a haiku about the sea')
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert')
  await alert.getByText('You are offline').waitFor()
  await turn(page, 'Go offline', false)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await thumb(page, 'Good answer').waitFor()
})

it('shows the wait that a 503 with Retry-After asks for, and delivers by itself once healed', async () => {
  const { page, troubles } = open
  await choose(page, 'Errors', 'Every time')
  await choose(page, 'Their status', '503 unavailable')
  await choose(page, 'Their Retry-After', '3 s')
  await thumb(page, 'Bad answer').click()
  await outageOn(page).waitFor()
  await inspectorOf(page)
    .getByText(/^again in \d s$/)
    .first()
    .waitFor()
  const steps = await stepsOf(page)
  expect((await steps.allTextContents())[2]).toMatch(/^Queued again.*unavailable.*503/)
  await heal(page)
  await expectVote(page, 'down', 'delivered')
  expect((await steps.allTextContents())[2]).toMatch(/unavailable 503$/)
  expect(await steps.last().textContent()).toMatch(/^Delivered/)
  await expectOneRow('thumbs_down')
  expect(troubles.except(/status of 503/)).toEqual([])
})

it('tells an outage once, however many votes wait, and sends them with one retry', async () => {
  const { page, troubles } = open
  await ask(page, 'Plan a weekend in Lisbon')
  await inflict(page, 'Refuse this page (CORS)')
  await page.getByRole('button', { name: 'Good answer' }).first().click()
  await thumb(page, 'Bad answer').click()
  const field = await openEditor(page)
  await field.fill('Three days are better.')
  await answerOf(page).getByRole('button', { name: 'Send correction' }).click()
  await chooseIn(page, 'Rate in stars')
  await answerOf(page).getByRole('radio', { name: '2 stars' }).click()
  await inspectorOf(page)
    .getByText(/^Queued/)
    .nth(3)
    .waitFor()
  await outageOn(page).getByText('2 ratings not delivered yet').waitFor()
  expect(
    await page
      .locator('.chat')
      .getByText(/not (sent|delivered) yet/i)
      .count(),
  ).toBe(1)
  expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(1)
  await heal(page)
  await page.getByRole('button', { name: 'Retry' }).press('Enter')
  await outageOn(page).waitFor({ state: 'detached' })
  await expectVote(page, 'down', 'delivered')
  await expectOneRow('thumbs_up')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('delivery')
  expect(troubles.except(/CORS policy|ERR_FAILED/)).toEqual([])
})

it('stores one row of a vote whose answers are lost after the write', async () => {
  const { page, troubles } = open
  await choose(page, 'Cut the answer off', 'After the write')
  await thumb(page, 'Bad answer').click()
  await outageOn(page).waitFor()
  await expectOneRow('thumbs_down')
  const [first] = await stage.gateway.saidOf(inference)
  await heal(page)
  await sendNow(page)
  await expectVote(page, 'down', 'delivered')
  await expectOneRow('thumbs_down')
  await stepsOf(page)
  await inspectorOf(page)
    .getByText(first?.id ?? 'no row')
    .waitFor()
  expect(troubles.except(/ERR_EMPTY_RESPONSE|ERR_CONNECTION/)).toEqual([])
})

it('keeps a vote while the gateway refuses the page, and delivers once it is let in', async () => {
  const { page, troubles } = open
  await inflict(page, 'Refuse this page (CORS)')
  await thumb(page, 'Good answer').click()
  await outageOn(page).waitFor()
  expect(await rows()).toEqual([])
  await heal(page)
  await sendNow(page)
  await expectVote(page, 'up', 'delivered')
  await expectOneRow('thumbs_up')
  expect(troubles.except(/CORS policy|ERR_FAILED/)).toEqual([])
})

it('says of an answer without headers that it cannot be rated', async () => {
  const { page } = open
  await inflict(page, 'Hide the feedback headers')
  await ask(page, 'Write a haiku about the sea')
  await answerOf(page).getByText('This answer cannot be rated.').waitFor()
})

it('parks a vote that is refused for good, with its reason, and still has it after a reload', async () => {
  const { page } = open
  await choose(page, 'Errors', 'Every time')
  await choose(page, 'Their status', '404 not found')
  await thumb(page, 'Bad answer').click()
  await answerOf(page).getByText('Not saved').waitFor()
  for (const look of [() => unfold(page, 'Parked'), () => page.reload().then(() => unfold(page, 'Parked'))]) {
    await look()
    const parked = inspectorOf(page).locator('.parked-signal')
    await expect.poll(() => parked.allTextContents()).toEqual([expect.stringMatching(/^thumbs_down.*404/)])
  }
  await inspectorOf(page).getByRole('button', { name: 'Clear' }).click()
  await inspectorOf(page).getByRole('heading', { name: 'Parked' }).waitFor({ state: 'detached' })
  await unfold(page, 'Trouble')
})

it('collects nothing that was not agreed to, and drops what waits of it', async () => {
  const { page } = open
  await unfold(page, 'Consent')
  await turn(page, 'Go offline', true)
  await thumb(page, 'Bad answer').click()
  await inspectorOf(page).getByText('once online').waitFor()
  await turn(page, /^explicit/, false)
  await expectVote(page, 'none', 'failed')
  await turn(page, 'Go offline', false)
  await thumb(page, 'Good answer').click()
  await stepsOf(page)
  await inspectorOf(page).getByText('No consent given.').waitFor()
  expect(await rows()).toEqual([])
  await turn(page, /^explicit/, true)
  await thumb(page, 'Good answer').click()
  await expectVote(page, 'up', 'delivered')
  await expectOneRow('thumbs_up')
})

it('tells beside the closed section what goes wrong on purpose', async () => {
  const { page } = open
  const note = inspectorOf(page).locator('.trouble-note')
  expect(await note.count()).toBe(0)
  await turn(page, 'Go offline', true)
  await inflict(page, 'Never answer')
  expect(await note.textContent()).toBe('offline, 1 fault')
})
