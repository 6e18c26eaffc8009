import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { frame } from '../../testing/frame.ts'
import { handClock } from '../../testing/handClock.ts'
import { personAt } from '../../testing/personAt.ts'
import type { DwellReading } from './dwellAccount.ts'
import { createDwellEngine, type DwellEngineOptions } from './dwellEngine.ts'

const PATIENT = { timeout: 10_000 }

const undos: (() => void)[] = []

afterEach(() => {
  for (const undo of undos.splice(0)) undo()
  document.body.replaceChildren()
  window.scrollTo(0, 0)
})

const answer = (height: number, text = 'word '.repeat(119)) => {
  const element = document.createElement('article')
  element.style.cssText = `height: ${height}px; overflow: clip`
  element.textContent = text
  document.body.append(element)
  return element
}

const open = (options: DwellEngineOptions = {}) => {
  const person = personAt(document)
  const clock = handClock()
  const engine = createDwellEngine({ document: person.document, clock, ...options })
  const told: (DwellReading & { id: string })[] = []
  const observe = (element: Element, id: string, isStreaming = false) => {
    const onRead = (reading: DwellReading) => void told.push({ id, ...reading })
    const undo = engine.observe(element, { inferenceId: id, onRead, isStreaming })
    undos.push(undo)
    return undo
  }
  const dwell = (id: string) => engine.get(id).dwellMs
  return { ...engine, person, clock, told, observe, dwell }
}

/** An answer in view, and one a long way below. */
const openTwo = async (options?: DwellEngineOptions) => {
  const engine = open(options)
  const first = answer(400)
  answer(3_000)
  const second = answer(400)
  answer(3_000)
  const undo = engine.observe(first, 'first')
  engine.observe(second, 'second')
  await frame()
  return { ...engine, first, second, undo }
}

const scrollTo = async (top: number) => {
  window.scrollTo(0, top)
  await frame()
}

describe('reading', () => {
  it('is the time in view, and its share of what the text takes', async () => {
    const { clock, dwell, get } = await openTwo()
    clock.advance(3_000)
    expect(dwell('first')).toBe(3_000)
    // 119 words are half a minute.
    expect(get('first').readShare).toBeCloseTo(0.1)
    expect(dwell('second')).toBe(0)
  })

  it('goes with the scroll from one answer to the next, and is told when the first is long out of view', async () => {
    const { clock, dwell, told } = await openTwo()
    clock.advance(3_000)
    await scrollTo(3_300)
    clock.advance(2_000)
    expect([dwell('first'), dwell('second')]).toEqual([3_000, 2_000])
    expect(told).toEqual([])
    clock.advance(9_000)
    expect(told).toMatchObject([{ id: 'first', dwellMs: 3_000 }])
    expect(told[0]?.expectedMs).toBeCloseTo(30_000)
  })

  it('ends when the page is hidden, and goes on when it is shown', async () => {
    const { clock, dwell, told, person } = await openTwo()
    clock.advance(3_100)
    person.hide()
    expect(told).toMatchObject([{ id: 'first', dwellMs: 3_100 }])
    clock.advance(60_000)
    expect(clock.timers.size).toBe(0)
    person.show()
    await frame()
    clock.advance(2_000)
    expect(dwell('first')).toBe(5_100)
    person.hide()
    expect(told.map(({ dwellMs }) => dwellMs)).toEqual([3_100, 5_100])
  })

  it('ends with the next question, and with the element', async () => {
    const { clock, told, end, undo } = await openTwo()
    clock.advance(3_100)
    end()
    clock.advance(1_500)
    undo()
    expect(told.map(({ dwellMs }) => dwellMs)).toEqual([3_100, 4_600])
  })

  it('is not of somebody in another window, unless a move shows eyes here', async () => {
    const { clock, dwell, person } = await openTwo({ glanceMs: 1_000 })
    clock.advance(2_000)
    person.turnAway()
    clock.advance(60_000)
    expect(dwell('first')).toBe(2_000)
    person.move()
    clock.advance(60_000)
    expect(dwell('first')).toBeGreaterThanOrEqual(2_500)
    expect(dwell('first')).toBeLessThanOrEqual(3_000)
  })

  it('is not of somebody who left the room, and is again of one who comes back', async () => {
    const { clock, dwell, person } = await openTwo({ idleMs: 4_000 })
    clock.advance(60_000)
    const then = dwell('first')
    expect(then).toBeLessThanOrEqual(4_000)
    person.move()
    clock.advance(2_000)
    expect(dwell('first')).toBeGreaterThan(then)
  })

  it.each([
    ['a night of sleep', 8 * 3_600_000],
    ['a clock that is set back', -3_600_000],
  ])('is not invented by %s', async (_, ms) => {
    const { clock, dwell } = await openTwo({ idleMs: Infinity })
    clock.advance(1_000)
    clock.jump(ms)
    await frame()
    expect(dwell('first')).toBeGreaterThanOrEqual(1_000)
    expect(dwell('first')).toBeLessThanOrEqual(3_000)
  })
})

describe('whoever watches', () => {
  it('hears of all time in which somebody was there, and of what was looked at', async () => {
    const { clock, watch, inView, first } = await openTwo()
    const heard = new Map<string, number>()
    const stop = watch((ms, ids) => void heard.set(`${ids}`, (heard.get(`${ids}`) ?? 0) + ms))
    expect(inView()).toEqual([{ element: first, inferenceId: 'first' }])
    clock.advance(1_000)
    await scrollTo(1_000)
    clock.advance(2_000)
    expect(inView()).toEqual([])
    await scrollTo(3_300)
    clock.advance(3_000)
    stop()
    clock.advance(1_000)
    expect([...heard]).toEqual([
      ['first', 1_000],
      ['', 2_000],
      ['second', 3_000],
    ])
  })
})

describe('an answer', () => {
  it('that is being written is not judged, nor does its scrolling count as a person', async () => {
    const { clock, told, observe, setStreaming, dwell } = open({ idleMs: 3_000 })
    const element = answer(300, 'word ')
    observe(element, 'new', true)
    await frame()
    for (let i = 0; i < 40; i += 1) {
      element.style.height = `${300 + i * 100}px`
      element.append('word word word ')
      await scrollTo(i * 100)
      clock.advance(1_000)
    }
    expect(dwell('new')).toBeLessThanOrEqual(3_000)
    expect(told).toEqual([])
    setStreaming('new', false)
    expect(told).toMatchObject([{ id: 'new' }])
  })

  it('keeps its time while the rows of a virtualised list come and go', async () => {
    const { clock, told, observe, dwell } = open()
    for (let i = 0; i < 3; i += 1) {
      const row = answer(400)
      const undo = observe(row, 'row')
      await frame()
      clock.advance(2_000)
      undo()
      row.remove()
      await frame()
      clock.advance(2_000)
    }
    expect(dwell('row')).toBe(6_000)
    expect(told.map(({ dwellMs }) => dwellMs)).toEqual([2_000, 4_000, 6_000])
  })

  it('that was never in view is being written, and its scrolling counts as no person', async () => {
    const { clock, setStreaming, dwell } = await openTwo({ idleMs: 3_000 })
    setStreaming('second', true)
    for (let i = 0; i < 20; i += 1) {
      await scrollTo(i * 2)
      clock.advance(1_000)
    }
    expect(dwell('first')).toBeLessThanOrEqual(3_000)
  })

  it('is read on in the row that comes before the old one goes', async () => {
    const { clock, told, observe, dwell } = open()
    const row = answer(400)
    const undo = observe(row, 'row')
    await frame()
    clock.advance(2_000)
    observe(answer(400), 'row')
    undo()
    row.remove()
    await frame()
    clock.advance(2_000)
    expect(dwell('row')).toBe(4_000)
    expect(told).toEqual([])
  })

  it('is told of by its row that was given another one', async () => {
    const { clock, told, observe, dwell } = open()
    const row = answer(400)
    const undoOld = observe(row, 'old')
    await frame()
    clock.advance(2_000)
    observe(row, 'new')
    undoOld()
    await frame()
    clock.advance(3_000)
    expect([dwell('old'), dwell('new')]).toEqual([2_000, 3_000])
    expect(told).toMatchObject([{ id: 'old', dwellMs: 2_000 }])
  })

  it('mounted twice, as StrictMode does, is read once', async () => {
    const { clock, told, observe, dwell } = open()
    const row = answer(400)
    observe(row, 'row')()
    observe(row, 'row')
    await frame()
    clock.advance(2_000)
    expect(dwell('row')).toBe(2_000)
    expect(told).toEqual([])
  })
})

describe('the page', () => {
  it('measures with its own clock, where somebody has clicked, until the focus goes elsewhere', async () => {
    const told: DwellReading[] = []
    const engine = createDwellEngine({ leaveMs: 300 })
    const element = answer(400)
    undos.push(engine.observe(element, { inferenceId: 'now', onRead: (reading) => void told.push(reading) }))
    await userEvent.click(element)
    await expect.poll(() => engine.get('now').dwellMs, PATIENT).toBeGreaterThan(1_000)
    expect(told).toEqual([])
    window.parent.focus()
    await expect.poll(() => told, PATIENT).toHaveLength(1)
    expect(told[0]?.dwellMs).toBe(engine.get('now').dwellMs)
  })
})
