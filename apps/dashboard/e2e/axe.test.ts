import { afterAll, beforeAll, expect, it } from 'vitest'
import { gatewayAt } from './gateway.ts'
import { narrow, type Stage, setStage, wide } from './stage.ts'
import { findings, rowsOf, signIn } from './steps.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
  const gateway = gatewayAt(stage.gateway)
  const id = await gateway.complete('Compare TCP and UDP in a table', { team: 'care' })
  await gateway.complete('Write a TypeScript debounce')
  await gateway.rate(id, { score: -1, weight: 1, signal_name: 'thumbs_down' })
  await gateway.rate(id, {
    score: 1,
    weight: 1,
    signal_name: 'thumbs_up',
    qualitative_feedback: 'Good after all.',
  })
  await gateway.rate(id, {
    score: 0.5,
    weight: 0.5,
    signal_name: 'copied_to_clipboard',
    signal_type: 'implicit',
  })
})

afterAll(() => stage?.close())

it.each([
  ['light', 'wide', wide],
  ['dark', 'wide', wide],
  ['light', 'narrow', narrow],
  ['dark', 'narrow', narrow],
] as const)('axe finds nothing in %s, %s', async (colorScheme, _, viewport) => {
  const { page } = await stage.open('', { colorScheme, viewport })
  const expectNothing = async (what: string) => expect([what, ...(await findings(page))]).toEqual([what])
  await signIn(page, 'sk-wrong')
  await page.getByRole('alert').waitFor()
  await expectNothing('signing in, with a refusal')
  await signIn(page)
  await rowsOf(page).first().waitFor()
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByLabel('Feedback', { exact: true }).selectOption('With feedback')
  await page.getByRole('button', { name: 'Remove with feedback' }).waitFor()
  await rowsOf(page).first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel('Select this log').first().check()
  await expectNothing('logs, filtered and chosen')
  await page.getByRole('button', { name: 'Filters' }).click()
  await rowsOf(page).first().getByRole('link').click()
  await page.getByRole('button', { name: 'Add Feedback Signal' }).click()
  await page.getByRole('button', { name: 'Write a better answer' }).click()
  await page.getByRole('textbox', { name: 'Better answer' }).fill('TCP is reliable.')
  await page.getByRole('button', { name: 'Add signal' }).click()
  await page.getByText('It must be a number.').waitFor()
  await page.getByText('Metadata').first().click()
  await expectNothing('a log, with a form that is not complete')
  await page.getByRole('link', { name: 'Reports' }).click()
  await page.getByRole('img', { name: /^Trend/ }).waitFor()
  await page.getByRole('img', { name: /^Agreement/ }).waitFor()
  await page.locator('.extreme').first().waitFor()
  await expectNothing('reports as charts')
  await page.getByText('Filters').click()
  for (const name of ['Trend', 'Distribution', 'Scores', 'Agreement of behaviour with votes'])
    await page.getByRole('button', { name: `Table of ${name}` }).click()
  await expectNothing('reports as tables')
  await page.getByRole('link', { name: 'Review' }).click()
  await page.getByRole('complementary', { name: 'Your review' }).waitFor()
  await expectNothing('review')
  await page.goto(new URL('/nowhere', stage.dashboard).href)
  await page.getByText('There is no such page').waitFor()
  await expectNothing('no page')
})
