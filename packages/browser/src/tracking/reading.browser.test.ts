import { describe, expect, it, vi } from 'vitest'
import { frame } from '../testing/frame.ts'
import { newTarget, trackedPage } from '../testing/trackedPage.ts'
import { dwellTracking } from './dwellTracking.ts'
import { trackingOf } from './engines.ts'
import { ignoreTracking } from './ignoreTracking.ts'
import { questionAsked } from './questions.ts'

/** An answer that is observed, with somebody in front of it. */
const open = async (options: object = {}) => {
  const page = trackedPage()
  const onSignal = vi.fn()
  const target = newTarget()
  const element = page.answer()
  const watched = page.observe(dwellTracking, element, target, { onSignal, ...options })
  await vi.waitFor(() => expect(trackingOf(dwellTracking, page.client, document).get()).toBeDefined())
  await frame()
  const dwellOf = () => onSignal.mock.calls.map(([{ metadata }]) => metadata.dwell_ms)
  return { ...page, ...watched, onSignal, target, element, dwellOf }
}

// First of all: in a page in which the code of watching has not been loaded yet.
it('an answer that has gone before the code came is not observed', async () => {
  const page = trackedPage()
  const gone = vi.fn()
  const { stop } = page.observe(dwellTracking, page.answer(), newTarget(), { onSignal: gone })
  const stays = vi.fn()
  page.observe(dwellTracking, page.answer(), newTarget(), { onSignal: stays })
  stop()
  await vi.waitFor(() => expect(trackingOf(dwellTracking, page.client, document).get()).toBeDefined())
  await frame()
  page.clock.advance(2_000)
  questionAsked(page.client)
  expect(stays).toHaveBeenCalledOnce()
  expect(gone).not.toHaveBeenCalled()
})

describe('reading of an answer', () => {
  it('grows into one signal, and each supersedes the one before', async () => {
    const { clock, person, received, client, dwellOf } = await open()
    clock.advance(2_000)
    person.hide()
    await vi.waitFor(() => expect(received).toHaveLength(1))
    person.show()
    await frame()
    clock.advance(3_000)
    person.hide()
    await vi.waitFor(() => expect(received).toHaveLength(2))
    expect(dwellOf()).toEqual([2_000, 5_000])
    expect(received[1]?.metadata?.supersedes).toBe(received[0]?.metadata?.signal_id)
    expect(await client.pending()).toEqual([])
  })

  it('ends as the next question is asked', async () => {
    const { clock, client, dwellOf } = await open()
    clock.advance(2_000)
    questionAsked(client)
    expect(dwellOf()).toEqual([2_000])
  })

  it('ends as another answer begins to be written, and only the first time that this is seen', async () => {
    const { clock, dwellOf, ...page } = await open()
    clock.advance(2_000)
    const next = page.observe(dwellTracking, page.answer(), newTarget(), {})
    expect(dwellOf()).toEqual([])
    next.update({ streaming: true })
    expect(dwellOf()).toEqual([2_000])
    clock.advance(2_000)
    next.stop()
    next.update({ streaming: true })
    expect(dwellOf()).toEqual([2_000])
  })

  it('ends as it is taken off the page', async () => {
    const { clock, stop, dwellOf } = await open()
    clock.advance(2_000)
    stop()
    expect(dwellOf()).toEqual([2_000])
  })

  it.each(['first', 'last'])(
    'is told where the view asked for more, and its dwell leaves %s',
    async (order) => {
      const { clock, stop, dwellOf, element, target, ...page } = await open()
      const ignoring = page.observe(ignoreTracking, element, target, {})
      await vi.waitFor(() => expect(trackingOf(ignoreTracking, page.client, document).get()).toBeDefined())
      await frame()
      clock.advance(2_000)
      for (const leave of order === 'first' ? [stop, ignoring.stop] : [ignoring.stop, stop]) leave()
      expect(dwellOf()).toEqual([2_000])
    },
  )

  it('is not judged while it is written', async () => {
    const { clock, client, update, dwellOf } = await open()
    update({ streaming: true })
    clock.advance(2_000)
    questionAsked(client)
    expect(dwellOf()).toEqual([])
    update({ streaming: false })
    expect(dwellOf()).toEqual([2_000])
  })

  it('is measured against what the app says, and judged as it says', async () => {
    const strength = (readShare: number) => ({ score: readShare, weight: 0.4 })
    const { clock, client, onSignal } = await open({ expectedMs: 8_000, strength })
    clock.advance(2_000)
    questionAsked(client)
    const [[signal]] = onSignal.mock.calls as [[{ score: number }]]
    expect(signal).toMatchObject({ weight: 0.4, metadata: { expected_ms: 8_000 } })
    expect(signal.score).toBeCloseTo(0.25)
  })

  it('is told with the newest token', async () => {
    const { clock, client, update, target, onSignal } = await open()
    const submit = vi.spyOn(client, 'submit')
    const renewed = { ...target, token: `${target.token}2` }
    update({ target: renewed })
    clock.advance(2_000)
    questionAsked(client)
    expect(onSignal).toHaveBeenCalledOnce()
    expect(submit.mock.calls[0]?.[0]).toEqual(renewed)
  })

  it('goes on in another element of the same answer', async () => {
    const { clock, client, update, element, answer, dwellOf } = await open()
    clock.advance(2_000)
    const moved = answer()
    element.remove()
    update({ element: moved })
    await frame()
    clock.advance(2_000)
    questionAsked(client)
    expect(dwellOf().at(-1)).toBe(4_000)
  })
})

describe('where several ask for one element', () => {
  it('it is measured once, and all are told', async () => {
    const { clock, client, target, element, received, dwellOf, ...page } = await open()
    const other = vi.fn()
    const more = page.observe(dwellTracking, element, target, { onSignal: other })
    clock.advance(2_000)
    questionAsked(client)
    await vi.waitFor(() => expect(received).toHaveLength(1))
    expect(other).toHaveBeenCalledOnce()
    more.stop()
    clock.advance(2_000)
    questionAsked(client)
    expect(other).toHaveBeenCalledOnce()
    expect(dwellOf()).toEqual([2_000, 4_000])
  })

  it('what is said of its length later holds', async () => {
    const { clock, client, target, element, onSignal, ...page } = await open()
    page.observe(dwellTracking, element, target, { expectedMs: 5_000 })
    await frame()
    clock.advance(2_000)
    questionAsked(client)
    expect(onSignal.mock.calls).toMatchObject([[{ metadata: { expected_ms: 5_000 } }]])
  })

  it('the newest answer holds, where a row was given another', async () => {
    const { clock, client, element, stop, dwellOf, ...page } = await open()
    clock.advance(2_000)
    const next = vi.fn()
    const row = page.observe(dwellTracking, element, newTarget(), { onSignal: next })
    expect(dwellOf()).toEqual([2_000])
    stop()
    await frame()
    clock.advance(3_000)
    expect(row.watch.show('dwellMs')).toBe(3_000)
    questionAsked(client)
    expect(next.mock.calls).toMatchObject([[{ metadata: { dwell_ms: 3_000 } }]])
    expect(dwellOf()).toEqual([2_000])
  })
})

describe('who shows what is measured', () => {
  it('is told of each change once it has read it, until it stops', async () => {
    const { clock, watch, update, stop, onChange } = await open()
    expect(watch.show('dwellMs')).toBe(0)
    update()
    clock.advance(250)
    expect(onChange).toHaveBeenCalledOnce()
    expect(watch.show('dwellMs')).toBe(250)
    clock.advance(250)
    expect(onChange).toHaveBeenCalledTimes(2)
    stop()
    clock.advance(250)
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  it('is not told of what it has not read', async () => {
    const { clock, onChange } = await open()
    clock.advance(5_000)
    expect(onChange).not.toHaveBeenCalled()
  })

  it('is not told where another value has changed than it has read', async () => {
    const { clock, watch, update, onChange } = await open({ expectedMs: 1_000 })
    clock.advance(1_000)
    expect(watch.show('readShare')).toBe(1)
    update()
    clock.advance(1_000)
    expect(onChange).not.toHaveBeenCalled()
  })

  it('is told of what has changed since it was read', async () => {
    const { clock, watch, update, onChange } = await open()
    watch.show('dwellMs')
    clock.advance(250)
    update()
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('finds it again by the answer, in another place and without an element', async () => {
    const { clock, target, stop, ...page } = await open()
    clock.advance(2_000)
    stop()
    const elsewhere = page.observe(dwellTracking, null, target, {})
    expect(elsewhere.watch.show('dwellMs')).toBe(2_000)
  })
})
