import { expect, it } from 'vitest'
import { longestIn } from './trace.ts'

const main = { pid: 1, tid: 7 }
const frame = (id: string, from: number, to: number) => [
  { ...main, name: 'AnimationFrame', ph: 'b', ts: from, id2: { local: id } },
  { ...main, name: 'AnimationFrame', ph: 'e', ts: to, id2: { local: id } },
]
const task = (tid: number, tdur: number) => ({ pid: 1, tid, name: 'RunTask', ph: 'X', ts: 0, tdur })
const thread = { ...main, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } }

it('finds the longest frame, and the longest task of the main thread', () => {
  const events = [
    ...frame('b', 30_000, 50_000),
    thread,
    ...frame('a', 0, 12_000),
    task(7, 9_000),
    task(8, 90_000),
  ]
  expect(longestIn(events)).toEqual({ frame: 20, task: 9 })
})

it('finds nothing in a trace of nothing', () => {
  expect(longestIn([])).toEqual({ frame: 0, task: 0 })
})
