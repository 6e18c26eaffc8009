import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenPage, type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, outageOn, thumb } from './steps.ts'

let stage: Stage
let open: OpenPage
let inference: string

// One journey in steps, each on what the one before has left.
beforeAll(async () => {
  stage = await setStage()
  open = await stage.openPage()
})

afterAll(() => stage?.close())

const rows = async () => {
  const signals = await stage.gateway.saidOf(inference)
  return signals.map(({ signal_name, score, weight }) => [signal_name, score, weight])
}

it('answers in Markdown, and stores the thumb that is clicked', async () => {
  const { page } = open
  inference = await ask(page, 'Compare TCP and UDP in a table')
  await answerOf(page).getByRole('table').waitFor()
  await thumb(page, 'Bad answer').click()
  await expectVote(page, 'down', 'delivered')
  expect(await rows()).toEqual([['thumbs_down', -1, 1]])
})

it('shows conversation and vote after a reload', async () => {
  const { page } = open
  await page.reload()
  await answerOf(page).getByRole('table').waitFor()
  await expectVote(page, 'down', 'delivered')
  expect(await thumb(page, 'Bad answer').getAttribute('aria-pressed')).toBe('true')
})

it('finds the row again after the gateway was restarted', async () => {
  expect(await stage.gateway.stop()).toBe(0)
  await stage.restartGateway()
  expect(await rows()).toEqual([['thumbs_down', -1, 1]])
})

it('changes the vote of the earlier visit with a second signal that supersedes the first', async () => {
  const { page } = open
  await thumb(page, 'Good answer').click()
  await expectVote(page, 'up', 'delivered')
  const [first, second] = await stage.gateway.saidOf(inference)
  expect(second).toMatchObject({ signal_name: 'thumbs_up', score: 1 })
  expect(second?.metadata?.supersedes).toBe(first?.metadata?.signal_id)
})

it('takes the vote back with a signal without score and weight', async () => {
  const { page } = open
  await thumb(page, 'Good answer').click()
  await expectVote(page, 'none', 'delivered')
  const [, second, third] = await stage.gateway.saidOf(inference)
  expect(third).toMatchObject({ score: 0, weight: 0 })
  expect(third?.metadata?.supersedes).toBe(second?.metadata?.signal_id)
})

it('says while the gateway is down that a vote is not delivered yet, and delivers it once when it is back', async () => {
  const { page } = open
  const before = (await rows()).length
  await stage.gateway.stop()
  await thumb(page, 'Bad answer').click()
  await outageOn(page).waitFor()
  await page.getByRole('button', { name: 'Inspector 1 not delivered' }).waitFor()
  await stage.restartGateway()
  await page.getByRole('button', { name: 'Retry' }).click()
  await expectVote(page, 'down', 'delivered')
  expect((await rows()).slice(before)).toEqual([['thumbs_down', -1, 1]])
})

it('shows the way of the signal, its body and its row in the inspector', async () => {
  const { page } = open
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.locator('summary').first().click()
  const steps = await inspector.getByRole('list', { name: 'Steps' }).getByRole('listitem').allTextContents()
  expect(steps[0]).toMatch(/^Queued/)
  expect(steps[1]).toMatch(/^Attempt 1/)
  expect(steps[2]).toMatch(/^Queued again.*network/)
  expect(steps.at(-1)).toMatch(/^Delivered/)
  const body = await inspector.getByRole('group', { name: 'Body of the request' }).textContent()
  const stored = (await stage.gateway.saidOf(inference)).at(-1)
  expect(JSON.parse(body ?? '')).toMatchObject({ score: -1, metadata: stored?.metadata })
  await inspector.getByText(stored?.id ?? 'no row').waitFor()
  await inspector.getByText(inference).waitFor()
})

it('says kindly that there is no gateway to ask, and asks again when there is', async () => {
  const { page } = open
  await stage.gateway.stop()
  await page.getByRole('textbox', { name: 'Your question' }).fill('Write a haiku about the sea')
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert')
  await alert.getByText('The gateway does not answer').waitFor()
  expect(await alert.getByRole('listitem').allTextContents()).toEqual(['npm start', 'pnpm gateway'])
  await stage.restartGateway()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await answerOf(page)
    .getByText(/gulls|sea|tide|wave/i)
    .first()
    .waitFor()
  expect(await alert.count()).toBe(0)
})

it('leaves nothing of it to the next person after a sign-out and a new chat', async () => {
  const { page } = open
  await thumb(page, 'Good answer').click()
  await expectVote(page, 'up', 'delivered')
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expectVote(page, 'none', 'idle')
  await page.getByRole('button', { name: 'New chat' }).click()
  await page.reload()
  await page.getByRole('heading', { name: /Ask something/ }).waitFor()
})

it('complained of nothing but the gateway that was down', () => {
  expect(open.troubles.except(/ERR_CONNECTION_REFUSED/)).toEqual([])
})
