import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { select, settled } from '../testing/copyPage.ts'
import { frame } from '../testing/frame.ts'
import { listenersOf } from '../testing/listeners.ts'
import { newTarget, trackedPage } from '../testing/trackedPage.ts'
import { actionTracking } from './actionTracking.ts'
import { copyTracking } from './copyTracking.ts'
import { dwellTracking } from './dwellTracking.ts'
import { ignoreTracking } from './ignoreTracking.ts'
import { questionAsked } from './questions.ts'

/** What is listened to, apart from what the client does to deliver. */
const listeners = async () =>
  [...(await listenersOf('document')), ...(await listenersOf('window'))]
    .filter((type) => type !== 'online')
    .sort()

const openPage = (implicit: boolean) => {
  const page = trackedPage({ consent: { implicit } })
  const target = newTarget()
  const element = page.answer()
  const onSignal = vi.fn()
  const { watch: copies } = page.observe(copyTracking, element, target, { onSignal })
  const { watch: reading } = page.observe(dwellTracking, element, target, { onSignal })
  const copy = async () => {
    select(element, 'word word')
    await userEvent.keyboard('{Control>}c{/Control}')
    await settled()
  }
  const read = async (ms: number) => {
    await frame()
    page.clock.advance(ms)
  }
  const isObserved = async () => {
    await vi.waitFor(async () => expect(await listeners()).toContain('copy'))
    await vi.waitFor(async () => expect(await listeners()).toContain('scroll'))
  }
  return { ...page, onSignal, copies, reading, copy, read, isObserved }
}

/** An answer with a link and two buttons of the app, that is glanced at; nothing leads away from the page. */
const openActions = (implicit: boolean) => {
  const page = trackedPage({ consent: { implicit } })
  const { client } = page
  const target = newTarget()
  const element = page.answer()
  const link = document.createElement('a')
  link.href = 'https://example.org/'
  link.append('A source')
  element.prepend(link)
  link.addEventListener('click', (event) => event.preventDefault())
  const onSignal = vi.fn()
  const acting = page.observe(actionTracking, element, target, { onSignal })
  const ignoring = page.observe(ignoreTracking, element, target, { onSignal })
  const save = () => acting.watch.run(actionTracking, (engine, watched) => engine.act(watched, 'saved'))
  const dismiss = () => ignoring.watch.run(ignoreTracking, (engine, watched) => engine.dismiss(watched))
  const perform = async () => {
    await frame()
    page.clock.advance(2_000)
    questionAsked(client)
    save()
    dismiss()
    await userEvent.click(link)
    await settled()
  }
  const shown = () => [
    acting.watch.show('done'),
    ignoring.watch.show('ignored'),
    ignoring.watch.show('dismissed'),
  ]
  const isObserved = () => vi.waitFor(async () => expect(await listeners()).toContain('scroll'))
  const told = () => onSignal.mock.calls.map(([{ signal_name }]) => signal_name)
  return { ...page, perform, shown, told, isObserved }
}

const NOTHING = [[], false, false]

// First of all: in a page in which the code of watching has not been loaded yet.
it('without consent actions, links and ignored answers are not observed, nor told of once it is given', async () => {
  const before = await listeners()
  const { perform, shown, told, client, received, isObserved } = openActions(false)
  await perform()
  expect(await listeners()).toEqual(before)
  expect(shown()).toEqual(NOTHING)
  expect(told()).toEqual([])
  expect(await client.dead()).toEqual([])
  client.setConsent({ implicit: true })
  await isObserved()
  expect(told()).toEqual([])
  expect(received).toEqual([])
  await perform()
  expect(new Set(told())).toEqual(new Set(['ignored', 'saved', 'dismissed', 'link_clicked']))
})

it('without consent nothing is listened to, measured or submitted', async () => {
  const before = await listeners()
  const { onSignal, reading, copies, copy, read, client } = openPage(false)
  await read(5_000)
  await copy()
  expect(await listeners()).toEqual(before)
  expect([reading.show('dwellMs'), copies.show('copied')]).toEqual([0, false])
  expect(onSignal).not.toHaveBeenCalled()
  expect(await client.dead()).toEqual([])
})

it('consent that is given later begins it', async () => {
  const { onSignal, reading, copies, copy, read, client, isObserved } = openPage(false)
  client.setConsent({ implicit: true })
  await isObserved()
  await read(5_000)
  await copy()
  expect([reading.show('dwellMs'), copies.show('copied')]).toEqual([5_000, true])
  expect(onSignal).toHaveBeenCalledOnce()
})

it('consent that is withdrawn ends it and forgets what was measured, for good', async () => {
  const before = await listeners()
  const { onSignal, reading, copies, copy, read, client, isObserved } = openPage(true)
  await isObserved()
  await read(5_000)
  await copy()
  onSignal.mockClear()
  client.setConsent({ implicit: false })
  expect([reading.show('dwellMs'), copies.show('copied')]).toEqual([0, false])
  expect(await listeners()).toEqual(before)
  await read(5_000)
  await copy()
  expect(onSignal).not.toHaveBeenCalled()
  client.setConsent({ implicit: true })
  await isObserved()
  expect([reading.show('dwellMs'), copies.show('copied')]).toEqual([0, false])
  await copy()
  expect(onSignal.mock.calls).toMatchObject([[{ metadata: { copies: 1 } }]])
})

it('is no matter of consent to what is said outright', async () => {
  const before = await listeners()
  const { client, copy } = openPage(false)
  client.setConsent({ explicit: true })
  await copy()
  expect(await listeners()).toEqual(before)
})

it('consent that is withdrawn ends actions, links and ignoring, and forgets them', async () => {
  const before = await listeners()
  const { perform, shown, told, client, isObserved } = openActions(true)
  await isObserved()
  await perform()
  const count = told().length
  expect(count).toBeGreaterThan(3)
  client.setConsent({ implicit: false })
  expect(shown()).toEqual(NOTHING)
  expect(await listeners()).toEqual(before)
  await perform()
  expect(told()).toHaveLength(count)
})
