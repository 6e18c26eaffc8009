import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  copyByKeyboard,
  denyImplicit,
  listenToSignals,
  phrasesOf,
  readingOf,
  rowsOf,
  secondsOf,
  untilRead,
  untilRows,
} from './behaviour.ts'
import { type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, thumb } from './steps.ts'
import { inspectorOf, turn, unfold } from './trouble.ts'
import { choose, press, regenerate } from './widgets.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})

afterAll(() => stage?.close())

const permissions = ['clipboard-read', 'clipboard-write']

const openPage = async () => {
  const open = await stage.openPage({ permissions })
  return { ...open, bodies: listenToSignals(open.page) }
}

const plan = 'Plan a weekend in Lisbon'
const debounce = 'Write a TypeScript debounce'

/** Asks something else, for its own sake: the end of what was read before. */
const askNext = (page: Page) => ask(page, 'What is 17 × 24?')

describe('reading', () => {
  it('is measured live, ends with the next question, and becomes one row', async () => {
    const { page, troubles, close } = await openPage()
    const inference = await ask(page, plan)
    await page.locator('.scroller').hover()
    await page.mouse.wheel(0, -300)
    await untilRead(page, plan)
    expect(await rowsOf(stage.gateway, inference, 'dwell_time')).toEqual([])
    await askNext(page)
    const [row] = await untilRows(stage.gateway, inference, 'dwell_time')
    const { dwell_ms, expected_ms, read_share } = row?.metadata ?? {}
    expect(row).toMatchObject({ signal_type: 'implicit', signal_source: 'user' })
    expect(row?.weight).toBeGreaterThanOrEqual(0.3)
    expect(row?.weight).toBeLessThanOrEqual(0.6)
    expect(dwell_ms).toBeGreaterThan(1000)
    // Some 200 words, and nobody has read them within these seconds.
    expect(expected_ms).toBeGreaterThan(20_000)
    expect(Number(read_share)).toBeGreaterThan(0)
    expect(Number(read_share)).toBeLessThanOrEqual(Number(dwell_ms) / Number(expected_ms) + 0.001)
    expect(await readingOf(page, plan).textContent()).toContain('% read')
    expect(troubles.except()).toEqual([])
    await close()
  })

  it('goes on with who returns, and supersedes what was said before', async () => {
    const { page, close } = await openPage()
    const inference = await ask(page, plan)
    await untilRead(page, plan)
    await askNext(page)
    await untilRows(stage.gateway, inference, 'dwell_time')
    const before = await secondsOf(page, plan)
    await page.getByRole('article', { name: 'Answer', exact: true }).first().scrollIntoViewIfNeeded()
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 0))
    await untilRead(page, plan, before + 1.2)
    await ask(page, 'Explain recursion')
    const [first, second] = await untilRows(stage.gateway, inference, 'dwell_time', 2)
    expect(second?.metadata?.supersedes).toBe(first?.metadata?.signal_id)
    expect(Number(second?.metadata?.dwell_ms)).toBeGreaterThan(Number(first?.metadata?.dwell_ms))
    await close()
  })
})

it('is shown by its own row alone: neither an answer nor the row of another changes with it', async () => {
  const { page, close } = await openPage()
  await ask(page, debounce)
  await untilRead(page, debounce, 0)
  await ask(page, plan)
  await untilRead(page, plan, 0)
  await readingOf(page, debounce).and(page.locator(':not([data-attended])')).waitFor()
  const changes = await page.evaluateHandle(() => {
    const records: MutationRecord[] = []
    const observer = new MutationObserver((more) => records.push(...more))
    const [other] = document.querySelectorAll('.reading')
    for (const element of [other, ...document.querySelectorAll('article')]) {
      if (!element) continue
      observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true })
    }
    return records
  })
  await untilRead(page, plan, (await secondsOf(page, plan)) + 1)
  expect(await changes.evaluate((records) => records.length)).toBe(0)
  await close()
})

describe('copying', () => {
  it('of a part by keyboard is one row, superseded when more is copied', async () => {
    const { page, troubles, close } = await openPage()
    const inference = await ask(page, plan)
    await untilRead(page, plan, 0)
    const parts = answerOf(page).locator('.prose li')
    await copyByKeyboard(page, parts.first())
    const [part] = await untilRows(stage.gateway, inference, 'copied_to_clipboard')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.trim()).toBe((await parts.first().textContent())?.trim())
    expect(part?.metadata).toMatchObject({ copied_chars: copied.trim().length, contains_code: false })
    await copyByKeyboard(page, parts.last())
    const [, more] = await untilRows(stage.gateway, inference, 'copied_to_clipboard', 2)
    expect(more?.metadata?.supersedes).toBe(part?.metadata?.signal_id)
    expect(Number(more?.metadata?.copied_fraction)).toBeGreaterThan(Number(part?.metadata?.copied_fraction))
    expect(Number(more?.metadata?.copied_fraction)).toBeLessThan(1)
    await readingOf(page, plan).getByText('% copied').waitFor()
    expect(troubles.except()).toEqual([])
    await close()
  })

  it('by the bar counts once, and a part that is copied after adds nothing', async () => {
    const { page, close } = await openPage()
    const inference = await ask(page, plan)
    await untilRead(page, plan, 0)
    await press(page, 'Copy')
    const [whole] = await untilRows(stage.gateway, inference, 'copied_to_clipboard')
    expect(whole?.metadata).toMatchObject({ copied_fraction: 1, method: 'button' })
    await readingOf(page, plan).getByText('100 % copied').waitFor()
    await copyByKeyboard(page, answerOf(page).locator('.prose li').first())
    await thumb(page, 'Good answer').click()
    await expectVote(page, 'up', 'delivered')
    expect(await rowsOf(stage.gateway, inference, 'copied_to_clipboard')).toHaveLength(1)
    await close()
  })

  it('of a code block by its button is a copy of that part', async () => {
    const { page, close } = await openPage()
    const inference = await ask(page, debounce)
    await untilRead(page, debounce, 0)
    await answerOf(page).getByRole('button', { name: 'Copy the code' }).first().click()
    const [row] = await untilRows(stage.gateway, inference, 'copied_to_clipboard')
    expect(row?.metadata).toMatchObject({ method: 'button', contains_code: true })
    expect(Number(row?.metadata?.copied_fraction)).toBeLessThan(1)
    await close()
  })
})

describe('what is done with an answer', () => {
  it('regenerating is one row for each answer, worse each time, and no answer is ignored for it', async () => {
    const { page, troubles, close } = await openPage()
    const first = await ask(page, plan)
    await untilRead(page, plan)
    const second = await regenerate(page)
    const third = await regenerate(page)
    await thumb(page, 'Good answer').click()
    await expectVote(page, 'up', 'delivered')
    const [once] = await untilRows(stage.gateway, first, 'regenerated')
    const [twice] = await untilRows(stage.gateway, second, 'regenerated')
    expect(once?.metadata).toMatchObject({ regenerations: 1 })
    expect(twice?.metadata).toMatchObject({ regenerations: 2 })
    // Quick, and so worse than the default of -0.5.
    expect(once?.score).toBeLessThan(-0.5)
    expect(twice?.score).toBeLessThan(once?.score ?? 0)
    expect(await rowsOf(stage.gateway, third, 'regenerated')).toEqual([])
    expect(await rowsOf(stage.gateway, first, 'ignored')).toEqual([])
    expect(troubles.except()).toEqual([])
    await close()
  })

  it('editing the question tells of its answer, and asks anew in its place', async () => {
    const { page, close } = await openPage()
    const inference = await ask(page, plan)
    await page.getByRole('button', { name: 'Edit the question' }).click()
    await page.getByRole('textbox', { name: 'The question in other words' }).fill(debounce)
    await page.keyboard.press('Enter')
    await answerOf(page).getByText('Here is a debounce').waitFor()
    expect(await page.getByRole('article', { name: 'You asked' }).count()).toBe(1)
    const [row] = await untilRows(stage.gateway, inference, 'modified')
    expect(row).toMatchObject({ signal_type: 'implicit' })
    await close()
  })

  it('saving and downloading are a row each, and what is saved no longer is taken back', async () => {
    const { page, close } = await openPage()
    const inference = await ask(page, plan)
    await choose(page, 'Save')
    const [saved] = await untilRows(stage.gateway, inference, 'saved')
    expect(saved?.score).toBeGreaterThan(0)
    await choose(page, 'Save')
    const [, withdrawn] = await untilRows(stage.gateway, inference, 'saved', 2)
    expect(withdrawn).toMatchObject({ score: 0, weight: 0 })
    expect(withdrawn?.metadata?.supersedes).toBe(saved?.metadata?.signal_id)
    const downloaded = page.waitForEvent('download')
    await choose(page, 'Download as Markdown')
    expect((await downloaded).suggestedFilename()).toBe('answer.md')
    await untilRows(stage.gateway, inference, 'exported')
    await close()
  })

  it('sharing is one row', async () => {
    const { page, close } = await openPage()
    const inference = await ask(page, plan)
    await press(page, 'Share')
    await untilRows(stage.gateway, inference, 'shared')
    await press(page, 'Share')
    await thumb(page, 'Good answer').click()
    await expectVote(page, 'up', 'delivered')
    expect(await rowsOf(stage.gateway, inference, 'shared')).toHaveLength(1)
    await close()
  })

  it('the next question at once says that the person goes on from it', async () => {
    const { page, close } = await openPage()
    const inference = await ask(page, plan)
    await askNext(page)
    await untilRows(stage.gateway, inference, 'followed_up')
    await close()
  })
})

describe('consent', () => {
  /** Reads, copies and asks on; then votes, so that all that could be sent before has been. */
  const behave = async (page: Page) => {
    const inference = await ask(page, plan)
    await copyByKeyboard(page, answerOf(page).locator('.prose li').first())
    await askNext(page)
    await thumb(page, 'Good answer').click()
    await expectVote(page, 'up', 'delivered')
    return inference
  }

  it('that a browser denies by Global Privacy Control leaves nothing observed or sent', async () => {
    const { page, close } = await stage.openPage({ permissions }, denyImplicit)
    const bodies = listenToSignals(page)
    const inference = await behave(page)
    expect(await stage.gateway.signalsOf(inference)).toEqual([])
    expect(bodies().map((body) => JSON.parse(body).signal_name)).toEqual(['thumbs_up'])
    await page.getByRole('region', { name: 'Reading' }).getByText('nothing is observed').waitFor()
    await close()
  })

  it('that is withdrawn ends it, and what was measured is forgotten', async () => {
    const { page, bodies, close } = await openPage()
    const inference = await ask(page, plan)
    await untilRead(page, plan)
    await unfold(page, 'Consent')
    await turn(page, /implicit/, false)
    await copyByKeyboard(page, answerOf(page).locator('.prose li').first())
    await thumb(page, 'Good answer').click()
    await expectVote(page, 'up', 'delivered')
    await askNext(page)
    await thumb(page, 'Good answer').click()
    await expectVote(page, 'up', 'delivered')
    expect(bodies().map((body) => JSON.parse(body).signal_name)).toEqual(['thumbs_up', 'thumbs_up'])
    await turn(page, /implicit/, true)
    expect(await secondsOf(page, plan)).toBeLessThan(1.2)
    expect((await stage.gateway.signalsOf(inference)).map(({ signal_name }) => signal_name)).toEqual([
      'thumbs_up',
    ])
    await close()
  })
})

it('no implicit signal has words of the question or the answer', async () => {
  const { page, bodies, close } = await openPage()
  const inference = await ask(page, plan)
  await untilRead(page, plan)
  await copyByKeyboard(page, answerOf(page).locator('.prose'))
  await press(page, 'Copy')
  await choose(page, 'Save')
  await press(page, 'Share')
  const said = `${plan} ${await answerOf(page).locator('.prose').textContent()}`
  await askNext(page)
  await untilRows(stage.gateway, inference, 'dwell_time')
  const sent = bodies().map((body) => JSON.parse(body))
  expect(new Set(sent.map(({ signal_name }) => signal_name))).toEqual(
    new Set(['copied_to_clipboard', 'saved', 'shared', 'followed_up', 'dwell_time']),
  )
  const all = JSON.stringify(sent)
  expect(phrasesOf(said).filter((phrase) => all.includes(phrase))).toEqual([])
  await close()
})

it('the overlay of the kit draws over the answers while it is switched on', async () => {
  const { page, troubles, close } = await openPage()
  await ask(page, plan)
  const overlay = page.locator('[data-fbs-overlay]')
  await inspectorOf(page).getByRole('switch', { name: 'Draw over the answers' }).check()
  await overlay.waitFor({ state: 'attached' })
  await expect.poll(() => overlay.evaluate((host) => host.shadowRoot?.textContent ?? '')).toContain('read')
  await inspectorOf(page).getByRole('switch', { name: 'Draw over the answers' }).uncheck()
  await overlay.waitFor({ state: 'detached' })
  expect(troubles.except()).toEqual([])
  await close()
})
