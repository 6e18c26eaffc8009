import { describe, expect, it, vi } from 'vitest'
import { frame } from '../testing/frame.ts'
import { newTarget, trackedPage } from '../testing/trackedPage.ts'
import { dwellTracking } from './dwellTracking.ts'
import { trackingOf } from './engines.ts'
import { isSampled } from './isSampled.ts'
import { submitWatched } from './submitWatched.ts'

/** An answer that is read, and then left by hiding the page. */
const read = async (page: ReturnType<typeof trackedPage>) => {
  await vi.waitFor(() => expect(trackingOf(dwellTracking, page.client, document).get()).toBeDefined())
  await frame()
  page.clock.advance(2_000)
  page.person.hide()
}

/** A target in a sample of a half, or not. */
const targetIn = (isIn: boolean) => {
  for (;;) {
    const target = newTarget()
    if (isSampled(target.inferenceId, 0.5) === isIn) return target
  }
}

describe('of a sample', () => {
  it('an answer outside is not observed', async () => {
    const page = trackedPage()
    const onSignal = vi.fn()
    const { watch } = page.observe(dwellTracking, page.answer(), targetIn(false), {
      onSignal,
      sampleRate: 0.5,
    })
    await read(page)
    expect(watch.show('dwellMs')).toBe(0)
    expect(onSignal).not.toHaveBeenCalled()
  })

  it('an answer inside tells of how many it stands for', async () => {
    const page = trackedPage()
    const onSignal = vi.fn()
    page.observe(dwellTracking, page.answer(), targetIn(true), { onSignal, sampleRate: 0.5 })
    await read(page)
    expect(onSignal.mock.calls).toMatchObject([[{ metadata: { sample_rate: 0.5, dwell_ms: 2_000 } }]])
  })

  it('the rate of the app holds where none is said of the answer', async () => {
    const page = trackedPage()
    const onSignal = vi.fn()
    const { update } = page.observe(dwellTracking, page.answer(), targetIn(false), { onSignal })
    update({ settings: { ...page.settings, sampleRate: 0.5 } })
    await read(page)
    expect(onSignal).not.toHaveBeenCalled()
  })

  it('nothing is said of a rate where all are observed', async () => {
    const page = trackedPage()
    const onSignal = vi.fn()
    page.observe(dwellTracking, page.answer(), newTarget(), { onSignal })
    await read(page)
    expect(onSignal.mock.calls[0]?.[0].metadata).not.toHaveProperty('sample_rate')
  })
})

describe('the most signals of an answer', () => {
  const tellerOf = (options: object) => ({ target: newTarget(), settings: {}, options })

  it('are of different kinds; one that supersedes is no other', () => {
    const { client } = trackedPage()
    const teller = tellerOf({ maxSignals: 2 })
    const tell = (signal_name: string) =>
      submitWatched(client, [teller], { score: 0.5, weight: 0.5, signal_name, signal_type: 'implicit' }) !==
      undefined
    expect(['a', 'b', 'c', 'a', 'b'].map(tell)).toEqual([true, true, false, true, true])
  })

  it('are ten, for each answer', () => {
    const { client } = trackedPage()
    for (const teller of [tellerOf({}), tellerOf({})]) {
      const told = Array.from({ length: 12 }, (_, index) =>
        submitWatched(client, [teller], { score: 0, weight: 0.3, signal_name: `own ${index}` }),
      )
      expect(told.filter(Boolean)).toHaveLength(10)
    }
  })
})
