import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchOptions } from '../../../.dev/browser.ts'
import { openPageIn, type Stage, setStage, wide } from './stage.ts'
import { ask, expectVote, outageOn, thumb } from './steps.ts'
import { inspectorOf, stepsOf, turn, unfold } from './trouble.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage(['--faults'])
})

afterAll(() => stage?.close())

/** A browser whose person lets no site store anything, as the setting of that name has it. */
const openBlocked = async () => {
  await using undo = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'feedback-blocked-'))
  undo.defer(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'Default'))
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(blocked))
  const context = await chromium.launchPersistentContext(folder, { ...launchOptions, viewport: wide })
  undo.defer(() => context.close())
  const open = await openPageIn(context, stage.demo)
  const everything = undo.move()
  return { ...open, [Symbol.asyncDispose]: () => everything.disposeAsync() }
}

/** Votes offline, and looks at how that is told while it waits and once it has arrived. */
const voteOffline = async (page: Page) => {
  await unfold(page, 'Trouble')
  await turn(page, 'Go offline', true)
  await thumb(page, 'Bad answer').click()
  await outageOn(page).getByText('Kept in memory only, until this page closes.').waitFor()
  const [first] = await (await stepsOf(page)).allTextContents()
  expect(first).toMatch(/^Queued, in memory only/)
  const told = (await inspectorOf(page).locator('.signal').first().textContent()) ?? ''
  expect(told).toContain('Kept in memory only')
  expect(await page.locator('body').textContent()).not.toMatch(/on disk|saved/i)
  await turn(page, 'Go offline', false)
  await expectVote(page, 'down', 'delivered')
  expect(await page.locator('body').textContent()).not.toMatch(/on disk|saved|kept in memory/i)
}

it('says that a vote is in memory only where the browser blocks storage, and delivers it', async () => {
  await using open = await openBlocked()
  const { page, troubles } = open
  const isBlocked = await page.evaluate(() => {
    try {
      return window.localStorage === undefined
    } catch {
      return true
    }
  })
  expect(isBlocked).toBe(true)
  const inference = await ask(page, 'What is 17 × 24?')
  await voteOffline(page)
  expect(await stage.gateway.saidOf(inference)).toHaveLength(1)
  expect(troubles.except()).toEqual([])
})

it('says so where storage is full, and that it is on disk once there is room', async () => {
  const { page, troubles, close } = await stage.openPage()
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1024 })
  const inference = await ask(page, 'What is 17 × 24?')
  await voteOffline(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await thumb(page, 'Good answer').click()
  await expectVote(page, 'up', 'delivered')
  const [first] = await (await stepsOf(page)).allTextContents()
  expect(first).toMatch(/^Queued, on disk/)
  expect(await stage.gateway.saidOf(inference)).toHaveLength(2)
  expect(troubles.except()).toEqual([])
  await close()
})
