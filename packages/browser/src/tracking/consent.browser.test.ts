import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { select, settled } from '../testing/copyPage.ts'
import { frame } from '../testing/frame.ts'
import { listenersOf } from '../testing/listeners.ts'
import { newTarget, trackedPage } from '../testing/trackedPage.ts'
import { copyTracking } from './copyTracking.ts'
import { dwellTracking } from './dwellTracking.ts'

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
