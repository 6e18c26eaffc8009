import { expect, it } from 'vitest'
import { runNow, startJob } from './job.ts'

function* count(to: number): Generator<undefined, number> {
  for (let at = 0; at < to; at += 1) yield
  return to
}

const settled = () => new Promise<number>((resolve) => setTimeout(resolve, 60))

it('does work in slices, and tells of it once', async () => {
  const done: number[] = []
  let asked = 0
  startJob(count(5), (result) => done.push(result), { now: () => asked++ * 100 })
  expect(done).toEqual([])
  await settled()
  expect(done).toEqual([5])
  expect(asked).toBeGreaterThan(5)
})

it('does the rest at once where it is asked to', async () => {
  const done: number[] = []
  const job = startJob(count(5), (result) => done.push(result))
  expect(job.finish()).toBe(5)
  expect(job.finish()).toBe(5)
  await settled()
  expect(done).toEqual([5])
})

it('does nothing more once it is cancelled', async () => {
  const done: number[] = []
  startJob(count(5), (result) => done.push(result)).cancel()
  await settled()
  expect(done).toEqual([])
})

it('runs without pauses', () => {
  expect(runNow(count(3))).toBe(3)
})
