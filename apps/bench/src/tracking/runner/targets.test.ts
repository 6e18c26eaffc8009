import { expect, it } from 'vitest'
import type { Run } from './compare.ts'
import type { Sample } from './measure.ts'
import { missedTargets } from './targets.ts'

const untracked: Sample = {
  ...{ first: 100, mount: 100, scroll: 1, heap: 1_000, copy: 1 },
  ...{ renders: 0, layouts: 1, onDocument: 1, onWindow: 0 },
}

const plus = (sample: Partial<Sample>): Sample => ({ ...untracked, ...sample })

const runOf = (name: string, answers: number, sample: Sample): Run => ({
  entry: { widget: 'tracking', name, file: `${name}.tsx`, id: `tracking-${name}` },
  answers,
  samples: [sample],
})

const pages = (answers: number) => [
  runOf('untracked', answers, untracked),
  runOf('naive', answers, plus({ mount: 200, scroll: 2, heap: 2_000, onDocument: 1 + answers, copy: 9 })),
]

const good = plus({ mount: 109, scroll: 1.09, heap: 1_140, copy: 1.09, onDocument: 6 })

it('finds nothing missed by one that adds a tenth of what the naive hook does', () => {
  expect(missedTargets([...pages(1_000), runOf('ours', 1_000, good)])).toEqual([])
})

it('names each target that ours misses, and none of a peer', () => {
  const bad = plus({ ...good, mount: 130, copy: 1.2, renders: 3, onDocument: 7, layouts: 2 })
  expect(missedTargets([...pages(10), runOf('ours', 10, bad), runOf('shared-observer', 10, bad)])).toEqual([
    'ours at 10 answers: 1.20 times the copy of the untracked page, and may be 1.1',
    'ours at 10 answers: 2.00 times the layouts of the untracked page, and may be 1.02',
    'ours at 10 answers: 6.00 listeners on the document, and may be 5',
    'ours at 10 answers: 3.00 rows rendered for nobody, and may be 0',
    'ours at 10 answers: 0.30 of the mount of naive, and may be 0.1',
  ])
})

it('asks for the shares of the longest chat alone, and that an answer costs no more in it', () => {
  const short = runOf('ours', 10, plus({ ...good, mount: 101, heap: 1_200 }))
  const long = runOf('ours', 100, plus({ ...good, mount: 110 }))
  expect(missedTargets([...pages(10), ...pages(100), short, long])).toEqual([])
  const growing = runOf('ours', 100, plus({ ...good, mount: 110 + 3 }))
  expect(missedTargets([...pages(10), ...pages(100), short, growing])).toEqual([
    'ours at 100 answers: 0.13 of the mount of naive, and may be 0.1',
    'ours at 100 answers: 1.30 times the mount of an answer among 10, and may be 1.15',
  ])
})

it('counts a figure that is no number as missed', () => {
  const broken = plus({ ...good, heap: Number.NaN })
  expect(missedTargets([...pages(10), runOf('ours', 10, broken)])).toHaveLength(2)
})
