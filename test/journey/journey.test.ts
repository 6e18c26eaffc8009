import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../../.dev/browser.ts'
import { serveApp } from '../../.dev/page/serveApp.ts'
import { startServer } from '../../packages/gateway/src/serve.ts'
import { close } from '../../packages/gateway/src/testing/close.ts'
import { gatewayAndDatabase } from '../../packages/gateway/src/testing/gateway.ts'
import { type RatedLog, readAll } from '../../packages/gateway/src/testing/reference.ts'
import { conversations } from './conversations.ts'
import { converse } from './converse.ts'
import { addByHand, review, signIn } from './dashboard.ts'
import {
  agreement,
  countedIn,
  coverageBy,
  dimensions,
  distribution,
  extremes,
  scoresBy,
  trendByHour,
} from './expected.ts'
import { openModel } from './model.ts'
import { type ReadAnswer, rateAsPeople } from './people.ts'
import { numbersIn, shown, shownScore, shownShare, tableOf } from './shown.ts'

const HOURS = 4
const HOUR = 3_600_000
const config = {
  projects: [
    { id: 'demo', endpoints: ['chat', 'support'], keys: [{ name: 'server', key: 'sk-demo' }] },
    { id: 'other', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-other' }] },
  ],
}

const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 })

let undo: AsyncDisposableStack
let url: string
let dashboard: string
let page: Page
let rows: () => Promise<RatedLog[]>
/** Milliseconds by which the gateway's clock is behind. */
let behind = HOURS * HOUR

beforeAll(async () => {
  await using stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'feedback-journey-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const model = await openModel(conversations)
  stack.defer(model.close)
  const { gateway, database } = await gatewayAndDatabase({
    config,
    upstream: { baseUrl: model.url, key: undefined },
    now: () => Date.now() - behind,
  })
  rows = async () => (await readAll(database)).filter(({ log }) => log.project === 'demo')
  const server = await startServer(gateway, { port: 0 })
  stack.defer(() => server.close())
  url = server.url
  const app = await serveApp('dashboard', url, join(folder, 'dist'))
  stack.defer(app.close)
  dashboard = app.url
  const browser = await chromium.launch(launchOptions)
  stack.defer(() => browser.close())
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  page = await context.newPage()
  undo = stack.move()
})

afterAll(() => undo?.disposeAsync())

const report = async (path: string) => {
  const response = await fetch(`${url}/demo/reports/${path}`, {
    headers: { Authorization: 'Bearer sk-demo' },
  })
  return { status: response.status, body: await response.json() }
}

const asked: ReadAnswer[] = []

it('holds real conversations through the SDK, of two turns each, over some hours', async () => {
  for (let hour = 0; hour < HOURS; hour += 1) {
    const own = conversations.flatMap((_conversation, at) => (at % HOURS === hour ? [at] : []))
    asked.push(...(await Promise.all(own.map((at) => converse(url, at)))).flat())
    behind -= HOUR
  }
  const logs = await rows()
  expect(logs).toHaveLength(conversations.flatMap(({ questions }) => questions).length)
  const [first] = conversations
  expect(
    logs.some(({ log }) => JSON.stringify(log.input).includes(JSON.stringify(first?.questions[1]))),
  ).toBe(true)
})

it('takes what people say and do, votes that they change and take back among it', async () => {
  await rateAsPeople(asked)
  const signals = (await rows()).flatMap((rated) => rated.signals)
  const counted = countedIn(await rows()).flatMap((rated) => rated.signals)
  expect(signals.length).toBeGreaterThan(asked.length / 2)
  expect(counted.length).toBeLessThan(signals.length)
})

it('takes a review with the widgets in a browser', async () => {
  await page.goto(dashboard)
  await signIn(page)
  await page.goto(new URL('/review?tag=turn:2', dashboard).href)
  await review(page, [
    { vote: 'Good answer', stars: '4 stars' },
    { vote: 'Bad answer', stars: '1 star', better: 'Ask for what is missing, then answer **that**.' },
    { stars: '3 stars' },
    { vote: 'Good answer', better: 'As before, in fewer words.' },
  ])
  const bySource = async () =>
    (await rows())
      .flatMap(({ signals }) => signals)
      .filter(({ metadata }) => JSON.stringify(metadata).includes('"reviewed_in":"dashboard"'))
      .map(({ signalName, score, weight, improvement }) => [signalName, score, weight, improvement !== null])
      .toSorted()
  await soon(bySource).toEqual([
    ['correction', expect.any(Number), 1, true],
    ['correction', expect.any(Number), 1, true],
    ['star_rating', -1, 1, false],
    ['star_rating', 0, 1, false],
    ['star_rating', 0.5, 1, false],
    ['thumbs_down', -1, 1, false],
    ['thumbs_up', 1, 1, false],
    ['thumbs_up', 1, 1, false],
  ])
})

it('takes signals by hand, of every source and type, with a name and without', async () => {
  const [one, two] = [asked[0], asked[4]]
  await page.goto(new URL(`/logs/${one?.target.inferenceId}`, dashboard).href)
  await addByHand(page, { score: 0.35, name: 'expert_review', words: 'Right, but long.' })
  await addByHand(page, { score: -0.8, weight: 0.7, name: 'judge', source: 'system' })
  await addByHand(page, { score: 0.9, weight: 0.6, name: 'saved', type: 'implicit' })
  await page.goto(new URL(`/logs/${two?.target.inferenceId}`, dashboard).href)
  await addByHand(page, { score: -0.25 })
  await addByHand(page, { score: 0.15, weight: 0.5 })
  await addByHand(page, { score: -0.6, weight: 0.5, name: 'saved', type: 'implicit', source: 'system' })
  const onOne = (await rows()).find(({ log }) => log.id === one?.target.inferenceId)
  expect(onOne?.signals.slice(-3)).toMatchObject([
    { score: 0.35, weight: 1, signalName: 'expert_review', qualitativeFeedback: 'Right, but long.' },
    { score: -0.8, weight: 0.7, signalName: 'judge', signalSource: 'system', signalType: 'explicit' },
    { score: 0.9, weight: 0.6, signalName: 'saved', signalSource: 'user', signalType: 'implicit' },
  ])
})

describe('what the rows say', () => {
  let counted: RatedLog[]
  beforeAll(async () => {
    counted = countedIn(await rows())
  })

  it.each(Object.keys(dimensions))('is what the scores by %s say, and what the page shows', async (by) => {
    const expected = scoresBy(by, counted)
    expect(await report(`scores?by=${by}`)).toEqual({ status: 200, body: close(expected) })
    await page.goto(new URL(`/reports?by=${by}`, dashboard).href)
    const table = await tableOf(page, 'Scores')
    expect(table.map(([name, ...cells]) => [name, ...cells.map(numbersIn)])).toEqual(
      expected.groups
        .slice(0, 20)
        .map(({ key, explicit, implicit }) => [
          key ?? 'without a name',
          shownScore(explicit),
          [explicit.count],
          shownScore(implicit),
          [implicit.count],
        ]),
    )
  })

  it('is what the distribution says, and what the page shows', async () => {
    const expected = distribution(20, counted)
    expect(await report('distribution?bins=20')).toEqual({ status: 200, body: close(expected) })
    await page.goto(new URL('/reports', dashboard).href)
    const table = await tableOf(page, 'Distribution')
    expect(table.map((cells) => cells.map(numbersIn))).toEqual(
      expected.bins.map(({ from, to, explicit, implicit }) => [
        shown(from, to),
        [explicit.count],
        shown(explicit.total_weight),
        [implicit.count],
        shown(implicit.total_weight),
      ]),
    )
  })

  it.each(['model', 'endpoint', 'tag'] as const)('is what the coverage by %s says', async (by) => {
    expect(await report(`coverage?by=${by}`)).toEqual({ status: 200, body: close(coverageBy(by, counted)) })
  })

  it('is what the trend says, and what the page shows', async () => {
    const expected = trendByHour(counted)
    expect(await report('trend?bucket=hour')).toEqual({ status: 200, body: close(expected) })
    await page.goto(new URL('/reports?bucket=hour', dashboard).href)
    const table = await tableOf(page, 'Trend')
    expect(table.map(([start, ...cells]) => [start, ...cells.map(numbersIn)])).toEqual(
      expected.points.map(({ start, answers, with_feedback, explicit, implicit }) => [
        start.slice(0, 16).replace('T', ' '),
        [answers],
        shownShare(with_feedback),
        shownScore(explicit),
        shownScore(implicit),
      ]),
    )
  })

  it('is what the agreement says, and what the page shows', async () => {
    const expected = agreement(counted)
    expect(expected.signals.length).toBeGreaterThan(1)
    expect(await report('agreement')).toEqual({ status: 200, body: close(expected) })
    await page.goto(new URL('/reports', dashboard).href)
    const [baseline, ...table] = await tableOf(page, 'Agreement of behaviour with votes')
    const { answers, positive, explicit_score } = expected.baseline
    expect(baseline?.map(numbersIn)).toEqual([
      [],
      [answers],
      [answers],
      shownShare(positive),
      [],
      shown(explicit_score),
    ])
    expect(table.map(([name, ...cells]) => [name, ...cells.map(numbersIn)])).toEqual(
      expected.signals.map((signal) => [
        signal.signal_name,
        [signal.answers],
        [signal.compared],
        shownShare(signal.agreement),
        shown(signal.correlation.value, signal.correlation.low, signal.correlation.high),
        shown(signal.explicit_score),
      ]),
    )
  })

  it.each(['best', 'worst'] as const)('is which answers are %s, also on the page', async (order) => {
    const expected = extremes(order, counted, 10)
    const { status, body } = await report(`answers?order=${order}&limit=10`)
    expect(status).toBe(200)
    expect(
      body.answers.map(({ id, explicit }: { id: string; explicit: { score: number } }) => ({
        id,
        score: explicit.score,
      })),
    ).toEqual(close(expected))
    await page.goto(new URL('/reports', dashboard).href)
    const card = page.getByRole('region', { name: order === 'best' ? 'Best answers' : 'Worst answers' })
    await card.getByRole('link').first().waitFor()
    const links = await card
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(expected.slice(0, 5).map(({ id }) => `/logs/${id}`))
  })

  it('is what the page sums up', async () => {
    const { explicit, implicit } = scoresBy('signal_type', counted).total
    const { total } = coverageBy('model', counted)
    await page.goto(new URL('/reports', dashboard).href)
    await page.locator('.total', { hasText: `${explicit.count} signals` }).waitFor()
    const texts = await page.locator('.total').allInnerTexts()
    expect(texts.map(numbersIn)).toEqual([
      [total.answers, total.with_feedback.count],
      shown(total.with_feedback.share, total.with_explicit.share, total.with_implicit.share),
      [...shown(explicit.score), explicit.count, ...shown(explicit.low, explicit.high)],
      [...shown(implicit.score), implicit.count, ...shown(implicit.low, implicit.high)],
    ])
  })
})
