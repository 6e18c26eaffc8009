import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchOptions } from '../../../.dev/browser.ts'
import { saidAt } from './gateway.ts'
import { openPageOf } from './stage.ts'
import { startAll } from './start.ts'
import { ask, expectVote, outageOn, thumb } from './steps.ts'
import { inspectorOf, sendNow, unfold } from './trouble.ts'

let folder: string
let all: Awaited<ReturnType<typeof startAll>>
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feedback-start-'))
  all = await startAll(folder)
  browser = await chromium.launch(launchOptions)
})

afterAll(async () => {
  await browser?.close()
  if (all?.isRunning()) await all.stop()
  await rm(folder, { recursive: true, force: true })
})

const isUp = (url: string) =>
  fetch(new URL('/healthz', url)).then(
    ({ ok }) => ok,
    () => false,
  )

/** A page of another origin. */
const openBlank = async () => {
  const server = createServer((_, response) => response.end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

it('stores a vote once that was cast while the gateway lay killed, after it was started again', async () => {
  const { page, troubles, close } = await openPageOf(browser, all.demo)
  const inference = await ask(page, 'What is 17 × 24?')
  await unfold(page, 'Trouble')
  const inspector = inspectorOf(page)
  await inspector.getByRole('button', { name: 'Kill it' }).click()
  await inspector.getByRole('button', { name: 'Start it again' }).waitFor()
  expect(await isUp(all.gateway)).toBe(false)
  expect(all.isRunning()).toBe(true)
  await thumb(page, 'Bad answer').click()
  await outageOn(page).waitFor()
  await inspector.getByRole('button', { name: 'Start it again' }).click()
  await inspector.getByText('running', { exact: true }).waitFor()
  await sendNow(page)
  await expectVote(page, 'down', 'delivered')
  const signals = await saidAt(all.gateway, inference)
  expect(signals.map(({ signal_name }) => signal_name)).toEqual(['thumbs_down'])
  expect(troubles.except(/ERR_CONNECTION|ERR_EMPTY_RESPONSE/)).toEqual([])
  await close()
})

it('obeys the demo alone', async () => {
  const power = new URL('/_gateway', all.demo)
  const ask = async (path: string, method: string, site?: string) => {
    const headers = site === undefined ? {} : { 'Sec-Fetch-Site': site }
    return (await fetch(power.href + path, { method, headers })).status
  }
  for (const site of ['cross-site', 'same-site', 'none', undefined]) {
    expect([site, await ask('/kill', 'POST', site)]).toEqual([site, 403])
  }
  expect(await ask('/kill', 'GET', 'same-origin')).toBe(404)
  expect(await ask('', 'GET', 'same-origin')).toBe(200)
  await using elsewhere = await openBlank()
  const { page, close } = await openPageOf(browser, elsewhere.url)
  const answered = page.waitForResponse(`${power.href}/kill`)
  await page.evaluate((url) => fetch(url, { method: 'POST', mode: 'no-cors' }), `${power.href}/kill`)
  expect((await answered).status()).toBe(403)
  await close()
  expect(await isUp(all.gateway)).toBe(true)
})

it('ends all of it at once, with code 0', async () => {
  expect(await all.stop()).toBe(0)
  expect(await isUp(all.gateway)).toBe(false)
})
