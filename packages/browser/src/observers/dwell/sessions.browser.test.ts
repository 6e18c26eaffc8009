import { afterEach, describe, expect, it } from 'vitest'
import { frame } from '../../testing/frame.ts'
import { handClock } from '../../testing/handClock.ts'
import { personAt } from '../../testing/personAt.ts'
import { createDwellEngine } from './dwellEngine.ts'

afterEach(() => {
  document.body.replaceChildren()
  window.scrollTo(0, 0)
})

/** The same numbers for the same seed. */
const numbersFrom = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const WAYS = ['reads', 'reads', 'reads', 'hides the page', 'looks into another window', 'sleeps'] as const

const script = (seed: number) => {
  const number = numbersFrom(seed)
  const heights = Array.from({ length: 30 }, () => 60 + number(number(3) ? 400 : 2_500))
  const all = heights.reduce((sum, height) => sum + height, 0)
  const steps = Array.from({ length: 12 }, (_, index) => ({
    top: number(all - innerHeight),
    ms: 500 + number(9_000),
    way: WAYS[index ? number(WAYS.length) : 0] ?? 'reads',
  }))
  return { heights, steps }
}

/** What was on screen for whom, from the script alone. */
const truthOf = ({ heights, steps }: ReturnType<typeof script>) => {
  const truth = heights.map(() => 0)
  for (const { top, ms, way } of steps) {
    let place = -top
    for (const [index, height] of heights.entries()) {
      const shown = Math.min(place + height, innerHeight) - Math.max(place, 0)
      const isLookedAt = shown > 0 && (shown >= height / 2 || shown >= innerHeight / 2)
      if (way === 'reads' && isLookedAt) truth[index] = (truth[index] ?? 0) + ms
      place += height
    }
  }
  return truth
}

const play = async ({ heights, steps }: ReturnType<typeof script>) => {
  const person = personAt(document)
  const clock = handClock()
  const engine = createDwellEngine({ document: person.document, clock })
  document.body.style.margin = '0'
  const undos = heights.map((height, index) => {
    const element = document.createElement('article')
    element.style.height = `${height}px`
    document.body.append(element)
    return engine.observe(element, { inferenceId: `${index}`, onRead() {} })
  })
  const away = {
    async reads(ms: number) {
      clock.advance(ms)
    },
    async 'hides the page'(ms: number) {
      person.hide()
      clock.advance(ms)
      person.show()
    },
    async 'looks into another window'(ms: number) {
      person.turnAway()
      clock.advance(ms)
      person.turnBack()
    },
    async sleeps(ms: number) {
      person.hide()
      clock.jump(ms * 1_000)
      person.show()
    },
  }
  for (const { top, ms, way } of steps) {
    if (way === 'reads') window.scrollTo(0, top)
    await frame()
    await away[way](ms)
  }
  for (const undo of undos) undo()
  return heights.map((_, index) => engine.get(`${index}`).dwellMs)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('twenty scripted sessions', () => {
  it('are measured within 5 % in the middle and 15 % at worst, and nothing for what nobody attended', async () => {
    const errors: number[] = []
    for (let seed = 1; seed <= 20; seed += 1) {
      const session = script(seed)
      const truth = truthOf(session)
      const measured = await play(session)
      document.body.replaceChildren()
      for (const [index, ms] of truth.entries()) if (!ms) expect(measured[index], `${seed}`).toBe(0)
      errors.push(sum(truth.map((ms, index) => Math.abs(ms - (measured[index] ?? 0)))) / sum(truth))
    }
    errors.sort((a, b) => a - b)
    expect(errors[10]).toBeLessThan(0.05)
    expect(errors[19]).toBeLessThan(0.15)
  })
})
