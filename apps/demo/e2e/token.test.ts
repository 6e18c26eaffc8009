import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, outageOn, thumb } from './steps.ts'
import { choose, heal, inspectorOf, sendNow, stepsOf, turn, unfold } from './trouble.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage(['--faults'])
})

afterAll(() => stage?.close())

/** Everything that a page says or asks for by address, from now on. */
const listenTo = (page: Page) => {
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text(), message.location().url))
  page.on('pageerror', (error) => heard.push(`${error.stack}`))
  page.on('request', (request) => heard.push(request.url(), request.headers().referer ?? ''))
  page.on('framenavigated', (frame) => heard.push(frame.url()))
  return heard
}

/** Where a page keeps a text: names of storages, databases and caches that hold it. */
const keepersOf = (page: Page, text: string) =>
  page.evaluate(async (wanted) => {
    const holds = (value: unknown) => JSON.stringify(value)?.includes(wanted) ?? false
    const read = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const found = [
      ...Object.keys(localStorage).filter((key) => holds(localStorage.getItem(key))),
      ...Object.keys(sessionStorage).filter((key) => holds(sessionStorage.getItem(key))),
      ...(holds(document.cookie) ? ['cookie'] : []),
      ...(holds(history.state) ? ['history'] : []),
      ...(await caches.keys()).map((name) => `cache ${name}`),
    ]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = await read(database.transaction(store).objectStore(store).getAll())
        if (rows.some(holds)) found.push(`${name}/${store}`)
      }
      database.close()
    }
    return found
  }, text)

it('shows, logs and sends by address no token, through failures, retries and a reload', async () => {
  const { page, close } = await stage.openPage()
  const heard = listenTo(page)
  const answered = page.waitForResponse((response) => response.url().endsWith('/chat/completions'))
  await ask(page, 'What is 17 × 24?')
  const token = (await (await answered).headerValue('X-Feedback-Token')) ?? ''
  // A part is enough to give it away: the claims say whose it is, the signature is the secret.
  const [, claims = '', signature = ''] = token.split('.')
  expect(signature.length).toBeGreaterThan(20)
  const expectUntold = async () => {
    const told = {
      document: await page.content(),
      text: (await page.locator('body').textContent()) ?? '',
      'console, errors and addresses': [page.url(), ...heard].join('\n'),
    }
    // By name: a failed test must not print it either.
    const tellers = Object.entries(told).filter(
      ([, text]) => text.includes(claims) || text.includes(signature),
    )
    expect(tellers.map(([name]) => name)).toEqual([])
  }

  await unfold(page, 'Trouble')
  await choose(page, 'Errors', 'Every time')
  await choose(page, 'Their status', '503 unavailable')
  await thumb(page, 'Bad answer').click()
  await outageOn(page).waitFor()
  await stepsOf(page)
  await expectUntold()
  expect(await keepersOf(page, signature)).toEqual([
    'feedback-signals-demo:conversation',
    'feedback-signals/outbox',
  ])

  await heal(page)
  await sendNow(page)
  await expectVote(page, 'down', 'delivered')
  expect(await keepersOf(page, signature)).toEqual(['feedback-signals-demo:conversation'])

  await choose(page, 'Errors', 'Every time')
  await choose(page, 'Their status', '401 credential')
  await thumb(page, 'Good answer').click()
  await answerOf(page).getByText('Not saved').waitFor()
  await unfold(page, 'Parked')
  await heal(page)
  await turn(page, 'Go offline', true)
  await page.reload()
  await expectVote(page, 'down', 'delivered')
  await expectUntold()

  await inspectorOf(page).getByRole('button', { name: 'Clear', exact: true }).click()
  await page.getByRole('button', { name: 'New chat' }).click()
  await expect.poll(() => keepersOf(page, signature)).toEqual([])
  await close()
})
