import { afterAll, beforeAll, expect, it } from 'vitest'
import { gatewayAt } from './gateway.ts'
import { hostile } from './hostile.ts'
import { narrow, type Stage, setStage, wide } from './stage.ts'
import { findings, rowsOf, signIn, tooWide } from './steps.ts'

let stage: Stage
let id: string

// In all that a log and a signal can say: input, output, tags, metadata, names, comments and better answers.
beforeAll(async () => {
  stage = await setStage()
  const gateway = gatewayAt(stage.gateway)
  const usual = await gateway.complete('Compare TCP and UDP in a table', { team: 'care' })
  await gateway.complete('Write a TypeScript debounce')
  await gateway.rate(usual, { score: -1, weight: 1, signal_name: 'thumbs_down' })
  await gateway.rate(usual, {
    score: 1,
    weight: 1,
    signal_name: 'thumbs_up',
    qualitative_feedback: 'Good after all.',
  })
  await gateway.rate(usual, {
    score: 0.5,
    weight: 0.5,
    signal_name: 'copied_to_clipboard',
    signal_type: 'implicit',
  })
  id = await gateway.complete(hostile, { [hostile.slice(0, 90)]: hostile.slice(0, 90) })
  await gateway.edit(id, {
    output: {
      role: 'assistant',
      content: [
        { type: 'text', text: hostile },
        { type: 'image_url', image_url: { url: 'javascript:window.hacked=1' } },
        { type: '<img src=x onerror="window.hacked = 1">', name: '__proto__' },
      ],
    },
    metadata: { [hostile]: hostile },
  })
  await gateway.rate(id, {
    score: -1,
    weight: 1,
    signal_name: hostile.slice(0, 150),
    qualitative_feedback: hostile,
    improvement: { role: 'assistant', content: hostile },
    metadata: { [hostile]: hostile },
  })
})

afterAll(() => stage?.close())

it('shows what attacks it as the text that it is, on every page, and asks nobody else', async () => {
  const { page, troubles, requests } = await stage.open()
  await signIn(page)
  await rowsOf(page).first().waitFor()
  await page.goto(new URL(`/logs/${id}`, stage.dashboard).href)
  const signals = page.getByRole('region', { name: 'Feedback Signals' })
  await signals.getByText('Better answer').click()
  await signals.getByText('Metadata').click()
  const answer = page.getByRole('article', { name: 'answer' })
  await answer.getByText('The end.').waitFor()
  await answer.getByText('run', { exact: true }).click()
  await answer.getByText('upper', { exact: true }).click()
  expect(await page.locator('main :is(script, img, iframe, style, svg:not(.lucide))').count()).toBe(0)
  const links = await answer
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]))
  expect(links).toEqual([
    ['https://away.example/page', 'noopener noreferrer nofollow'],
    ['https://tracker.example/seen.png?said=everything', 'noopener noreferrer nofollow'],
  ])

  await page.getByRole('link', { name: 'Review' }).click()
  await page.getByRole('complementary', { name: 'Your review' }).waitFor()
  await page.getByRole('link', { name: 'Reports' }).click()
  await page.getByRole('heading', { name: 'Worst answers' }).waitFor()
  await page.locator('.extreme').first().waitFor()

  await page.getByRole('link', { name: 'Live', exact: true }).click()
  await page.locator('.live-state').getByText('Live', { exact: true }).waitFor()
  await gatewayAt(stage.gateway).rate(id, {
    score: 1,
    weight: 1,
    signal_name: hostile.slice(0, 150),
    qualitative_feedback: hostile,
  })
  await page.locator('.live-row').getByText('<script>').first().waitFor()
  expect(await page.locator('main :is(script, img, iframe, style, svg:not(.lucide))').count()).toBe(0)

  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect([...new Set(requests.map((url) => new URL(url).hostname))]).toEqual(['127.0.0.1'])
  expect(troubles).toEqual([])
})

it('has a policy that stops what would get through anyway', async () => {
  const { page, troubles } = await stage.open()
  const got = await page.evaluate(async () => {
    const outcome = async (run: () => unknown) => {
      try {
        await run()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    const html = () =>
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hacked = 1">')
    return [await outcome(html), await outcome(() => fetch('http://localhost:9/steal'))]
  })
  expect(got).toEqual(['refused', 'refused'])
  expect(troubles.join()).toContain('Content Security Policy')
})

it.each([
  ['light', 'wide', wide],
  ['dark', 'narrow', narrow],
] as const)('axe finds nothing in %s, %s', async (colorScheme, _, viewport) => {
  const { page } = await stage.open('', { colorScheme, viewport })
  const expectNothing = async (what: string) => {
    expect([what, ...(await findings(page))]).toEqual([what])
    expect([what, await tooWide(page)]).toEqual([what, 0])
  }
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
