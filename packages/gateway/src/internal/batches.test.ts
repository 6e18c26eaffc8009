import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inBatches } from './batches.ts'

/** Work that is done when it is told to. */
function heldWork(fails: (item: number) => boolean = () => false) {
  const batches: number[][] = []
  const releases: (() => void)[] = []
  const work = async (items: readonly number[]) => {
    batches.push([...items])
    await new Promise<void>((resolve) => releases.push(resolve))
    if (items.some(fails)) throw new RangeError(`not ${items.join()}`)
    return items.map((item) => item * 10)
  }
  const releaseAll = async () => {
    while (releases.length > 0) {
      releases.shift()?.()
      await setTimeout(1)
    }
  }
  return { batches, work, releaseAll }
}

const options = { most: 3, atOnce: 1, mayBeOfOne: (error: unknown) => error instanceof RangeError }

describe('calls in batches', () => {
  it('join while others are at work, no more than may be, and each gets its own result', async () => {
    const { batches, work, releaseAll } = heldWork()
    const call = inBatches(work, options)
    const first = [1, 2].map(call)
    await setTimeout(1)
    const later = [3, 4, 5, 6].map(call)
    await setTimeout(1)
    expect(batches).toEqual([[1, 2]])
    await releaseAll()
    expect(batches).toEqual([[1, 2], [3, 4, 5], [6]])
    expect(await Promise.all([...first, ...later])).toEqual([10, 20, 30, 40, 50, 60])
  })

  it('are several at once where many wait and that is let, and never more', async () => {
    const { batches, work, releaseAll } = heldWork()
    const call = inBatches(work, { ...options, atOnce: 2, most: 4 })
    const all = [call(1)]
    await setTimeout(1)
    all.push(call(2))
    await setTimeout(1)
    expect(batches).toEqual([[1]])
    all.push(call(3))
    await setTimeout(1)
    expect(batches).toEqual([[1], [2, 3]])
    all.push(...[4, 5, 6, 7].map(call))
    await setTimeout(1)
    expect(batches).toHaveLength(2)
    await releaseAll()
    expect(batches.slice(2)).toEqual([[4, 5, 6, 7]])
    expect(await Promise.all(all)).toEqual([10, 20, 30, 40, 50, 60, 70])
  })

  it('fail alone where the fault is theirs', async () => {
    const { work, releaseAll } = heldWork((item) => item === 2)
    const call = inBatches(work, { ...options, most: 5 })
    const all = Promise.allSettled([1, 2, 3, 4, 5].map(call))
    await setTimeout(1)
    await releaseAll()
    expect((await all).map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
      10,
      'not 2',
      30,
      40,
      50,
    ])
  })

  it('fail together, and are not tried again, where it is not', async () => {
    const { batches, work, releaseAll } = heldWork((item) => item === 2)
    const call = inBatches(work, { ...options, mayBeOfOne: () => false })
    const all = Promise.allSettled([1, 2, 3].map(call))
    await setTimeout(1)
    await releaseAll()
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(batches).toEqual([[1, 2, 3]])
    const next = call(4)
    await setTimeout(1)
    await releaseAll()
    expect(await next).toBe(40)
  })
})
