import { afterAll, beforeAll, expect, it } from 'vitest'
import { gatewayAt } from './gateway.ts'
import { hostile } from './hostile.ts'
import { type Stage, setStage } from './stage.ts'
import { rowsOf, signIn } from './steps.ts'

let stage: Stage
let id: string

// In all that a log and a signal can say: input, output, tags, metadata, names, comments and better answers.
beforeAll(async () => {
  stage = await setStage()
  const gateway = gatewayAt(stage.gateway)
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
