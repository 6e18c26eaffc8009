import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatewayAt } from './gateway.ts'
import { type OpenPage, type Stage, setStage } from './stage.ts'
import { questionsOf, rowsOf, signIn, soon } from './steps.ts'

let stage: Stage
let gateway: ReturnType<typeof gatewayAt>
let open: OpenPage
const ids: string[] = []

const questions = ['What is 17 × 24?', 'Compare TCP and UDP', 'Write a haiku', 'Explain photosynthesis']

// One journey in steps, each on what the one before has left.
beforeAll(async () => {
  stage = await setStage()
  gateway = gatewayAt(stage.gateway)
  for (const [index, question] of questions.entries())
    ids.push(await gateway.complete(question, { team: index % 2 === 0 ? 'care' : 'sales' }))
  const [first = '', second = ''] = ids
  await gateway.rate(first, { score: -1, weight: 0.8, signal_name: 'thumbs_down' })
  await gateway.rate(first, { score: 1, weight: 0.8, signal_name: 'thumbs_up' })
  await gateway.rate(first, {
    score: 0.5,
    weight: 0.5,
    signal_name: 'copied_to_clipboard',
    signal_type: 'implicit',
  })
  await gateway.rate(second, { score: -0.5, weight: 1, signal_name: 'evaluator', signal_source: 'system' })
  open = await stage.open()
})

afterAll(() => stage?.close())

describe('signing in', () => {
  it('tells what the gateway says of a wrong key', async () => {
    await signIn(open.page, 'sk-wrong')
    await open.page.getByText('The API key is not valid').waitFor()
  })

  it('keeps the key in the tab, where a reload finds it, and nowhere else', async () => {
    const { page } = open
    await signIn(page)
    await rowsOf(page).first().waitFor()
    await page.reload()
    await rowsOf(page).first().waitFor()
    const kept = await page.evaluate(async () => ({
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      databases: (await indexedDB.databases()).length,
    }))
    expect(kept.session).toContain('sk-demo')
    expect(kept.local).not.toContain('sk-demo')
    expect(kept.databases).toBe(0)
  })
})

describe('the log table', () => {
  it('loads no chart', () => {
    expect(open.requests.filter((url) => url.includes('Report'))).toEqual([])
  })

  it('shows the newest first', async () => {
    await soon(() => questionsOf(open.page)).toEqual(questions.toReversed())
  })

  it('filters by the address, which the filters write', async () => {
    const { page } = open
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByLabel('Feedback', { exact: true }).selectOption('With feedback')
    await soon(() => questionsOf(page)).toEqual(['Compare TCP and UDP', 'What is 17 × 24?'])
    await page.getByLabel('Add a tag').selectOption('team:care')
    await soon(() => questionsOf(page)).toEqual(['What is 17 × 24?'])
    expect(new URL(page.url()).searchParams.get('has_feedback')).toBe('true')
    await page.reload()
    await soon(() => questionsOf(page)).toEqual(['What is 17 × 24?'])
    await page.getByRole('button', { name: 'Remove tag: team:care' }).click()
    await page.getByRole('button', { name: 'Remove with feedback' }).click()
    await soon(() => questionsOf(page)).toEqual(questions.toReversed())
  })

  it('finds what was said, and says where nothing was', async () => {
    const { page } = open
    await page.keyboard.press('/')
    await page.keyboard.type('haiku')
    await page.keyboard.press('Enter')
    await soon(() => questionsOf(page)).toEqual(['Write a haiku'])
    await page.getByLabel('Search what was said').fill('nowhere said')
    await page.keyboard.press('Enter')
    await page.getByText('No log passes these filters.').waitFor()
    await page.getByRole('link', { name: 'Show all logs' }).click()
    await soon(() => rowsOf(page).count()).toBe(4)
  })

  it('sorts by score, and shows which way', async () => {
    const { page } = open
    await page.getByRole('button', { name: 'Explicit' }).click()
    await soon(() => questionsOf(page)).toEqual(['What is 17 × 24?', 'Compare TCP and UDP'])
    expect(await page.getByRole('columnheader', { name: 'Explicit' }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    await page.getByRole('button', { name: 'Time' }).click()
    await soon(() => rowsOf(page).count()).toBe(4)
  })

  it('tags all logs that are chosen by keys', async () => {
    const { page } = open
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByLabel('Tag', { exact: true }).fill('batch-1')
    await page.getByRole('button', { name: 'Add tag' }).click()
    await page.getByText('4 logs').waitFor()
    expect((await gateway.log(ids[3] ?? '')).tags).toContain('batch-1')
    expect((await gateway.log(ids[2] ?? '')).tags).toContain('batch-1')
    expect((await gateway.log(ids[1] ?? '')).tags).not.toContain('batch-1')
  })

  it('opens a log by keys, and goes back to the list', async () => {
    const { page } = open
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Log / }).waitFor()
    expect(page.url()).toContain(ids[2])
    await page.keyboard.press('Escape')
    await soon(() => rowsOf(page).count()).toBe(4)
    expect(await page.locator('tr[data-active]').textContent()).toContain('Write a haiku')
  })
})

describe('a signal by hand', () => {
  it('is shown in order, with what it replaced, and counts in row, log and report', async () => {
    const { page } = open
    await page.getByRole('link', { name: 'What is 17 × 24?' }).click()
    const signals = page.getByRole('region', { name: 'Feedback Signals' })
    await signals.getByText('Replaced by #2').waitFor()
    await page.getByRole('button', { name: 'Add Feedback Signal' }).click()
    const form = page.getByRole('form', { name: 'Add Feedback Signal' })
    expect(await form.getByLabel('Weight').inputValue()).toBe('1.0')
    await form.getByLabel('Metadata').fill('{"round": ')
    await form.getByRole('button', { name: 'Add signal' }).click()
    await form.getByText('It is no JSON').waitFor()
    await form.getByText('It must be a number.').waitFor()
    await form.getByLabel('Score', { exact: true }).fill('-0.25')
    await form.getByLabel('Signal name').fill('expert_review')
    await form.getByLabel('Qualitative feedback').fill('The last step is missing.')
    await form.getByLabel('Metadata').fill('{"round": 2}')
    await form.getByRole('button', { name: 'Write a better answer' }).click()
    await form.getByRole('textbox', { name: 'Better answer' }).fill('It is **408**.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Signal added.').waitFor()

    const stored = (await gateway.log(ids[0] ?? '')).feedback_signals
    expect(stored).toHaveLength(4)
    expect(stored[3]).toMatchObject({
      score: -0.25,
      weight: 1,
      signal_name: 'expert_review',
      signal_source: 'user',
      signal_type: 'explicit',
      qualitative_feedback: 'The last step is missing.',
      improvement: { role: 'assistant', content: 'It is **408**.' },
      metadata: { round: 2 },
    })

    // By hand: thumbs_up 1 × 0.8 and -0.25 × 1, as the thumbs_down was replaced.
    const counted = stored.filter((each) => each.signal_type === 'explicit' && each.superseded_by === null)
    const weights = counted.reduce((sum, { weight }) => sum + weight, 0)
    const score = counted.reduce((sum, each) => sum + each.weight * each.score, 0) / weights
    expect(score).toBeCloseTo(0.55 / 1.8)
    await soon(() => signals.textContent()).toContain(`+${score.toFixed(2)}`)
    await signals.getByText('2 signals, weight 1.8').waitFor()

    await page.getByRole('button', { name: 'Back', exact: true }).click()
    const row = rowsOf(page).filter({ hasText: 'What is 17 × 24?' })
    await soon(() => row.locator('[data-column="explicit"]').textContent()).toContain(score.toFixed(2))

    await page.getByRole('link', { name: 'Reports' }).click()
    await page.getByRole('button', { name: 'Table of Scores' }).click()
    const cell = page
      .getByRole('row', { name: /^expert_review/ })
      .getByRole('cell')
      .first()
    await soon(() => cell.textContent()).toMatch(/^-0\.25 \(/)
    // Over all answers: the evaluator's -0.5 × 1 with them.
    const total = (0.55 - 0.5) / 2.8
    await soon(() => page.locator('.total[data-type="explicit"]').textContent()).toContain(total.toFixed(2))
  })
})

describe('editing a log', () => {
  it('changes its tags, one by one', async () => {
    const { page } = open
    await page.goto(new URL(`/logs/${ids[1]}`, stage.dashboard).href)
    const tags = async () => (await gateway.log(ids[1] ?? '')).tags
    await page.getByLabel('New tag').fill('checked')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove checked' }).waitFor()
    expect(await tags()).toEqual(['team:sales', 'checked'])
    expect(await page.getByLabel('New tag').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Remove team:sales' }).click()
    await page.getByRole('button', { name: 'Remove team:sales' }).waitFor({ state: 'detached' })
    expect(await tags()).toEqual(['checked'])
  })

  it('changes its metadata, once that is an object, and leaves the tags alone', async () => {
    const { page } = open
    const card = page.getByRole('region', { name: 'Metadata' })
    await card.getByRole('button', { name: 'Edit' }).click()
    const field = card.getByLabel('JSON')
    expect(JSON.parse(await field.inputValue())).toEqual({ team: 'sales' })
    for (const [text, problem] of [
      ['{"ticket": ', 'It is no JSON'],
      ['[7]', 'It must be an object'],
    ] as const) {
      await field.fill(text)
      await card.getByRole('button', { name: 'Save' }).click()
      await card.getByText(problem).waitFor()
    }
    await field.fill('{"ticket": 7, "by": {"team": "care"}}')
    await card.getByRole('button', { name: 'Save' }).click()
    await card.getByText('"ticket": 7').waitFor()
    const { metadata, tags } = await gateway.log(ids[1] ?? '')
    expect(metadata).toEqual({ ticket: 7, by: { team: 'care' } })
    expect(tags).toEqual(['checked'])
    await page.reload()
    await card.getByText('"ticket": 7').waitFor()
    await card.getByRole('button', { name: 'Edit' }).click()
    await field.fill('{}')
    await card.getByRole('button', { name: 'Cancel' }).click()
    await card.getByText('"ticket": 7').waitFor()
  })
})

describe('a review', () => {
  it('is done by keys alone', async () => {
    const { page } = open
    await page.getByRole('link', { name: 'Review' }).click()
    await page.getByText('0 of 4 reviewed').waitFor()
    await page.getByText('Explain photosynthesis').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('4')
    await soon(async () => (await gateway.log(ids[3] ?? '')).feedback_signals.length).toBe(2)
    await page.keyboard.press('Enter')
    await page.getByText('1 of 4 reviewed').waitFor()
    await page.getByText('Write a haiku').waitFor()
    await page.keyboard.press('n')
    await page.getByText('Compare TCP and UDP').waitFor()
    await page.keyboard.press('p')
    await page.getByText('Write a haiku').waitFor()
    await page.keyboard.press('c')
    const editor = page.getByRole('textbox', { name: 'Better answer' })
    await editor.fill('An old silent pond')
    await page.keyboard.press('Control+Enter')
    await editor.waitFor({ state: 'detached' })

    const [vote, stars] = (await gateway.log(ids[3] ?? '')).feedback_signals
    expect(vote).toMatchObject({ signal_name: 'thumbs_up', score: 1, weight: 1 })
    expect(stars).toMatchObject({ signal_name: 'star_rating', score: 0.5, weight: 1 })
    expect((await gateway.log(ids[3] ?? '')).tags).toContain('reviewed')
    const corrections = async () => (await gateway.log(ids[2] ?? '')).feedback_signals
    await soon(corrections).toMatchObject([
      { signal_name: 'correction', weight: 1, improvement: { content: 'An old silent pond' } },
    ])
  })

  it('leaves no complaint of the page, and no key behind', async () => {
    const { page, troubles } = open
    const left = await page.evaluate(async () => [
      JSON.stringify(localStorage),
      (await indexedDB.databases()).length,
    ])
    expect(left[0]).not.toContain('sk-demo')
    expect(left[1]).toBe(0)
    expect(troubles.filter((trouble) => !trouble.includes('401'))).toEqual([])
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('API key').waitFor()
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('sk-demo')
  })
})
