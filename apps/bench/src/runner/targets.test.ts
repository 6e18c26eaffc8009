import { expect, it } from 'vitest'
import type { Run } from './compare.ts'
import type { Sample } from './measure.ts'
import { missed } from './targets.ts'

const plain: Sample = {
  first: 100,
  mount: 100,
  heap: 10,
  row: 10,
  widget: 10,
  scroll: 4,
  request: 2,
  paint: 16,
}

const runOf = (name: string, sample: Sample): Run => ({
  entry: { widget: 'thumbs', name, file: `${name}.tsx`, id: `thumbs-${name}` },
  rows: 1000,
  samples: [sample],
})

it('names each target that ours misses, and no peer', () => {
  const ours = { ...plain, mount: 116, heap: 11, request: 9 }
  const peer = { ...plain, mount: 400 }
  expect(missed([runOf('plain', plain), runOf('ours', ours), runOf('peer', peer)])).toEqual([
    'thumbs at 1000 rows: mount is 1.16× plain, and may be 1.15×',
    'thumbs at 1000 rows: request is 7.0 ms after plain, and may be 4 ms',
  ])
})

it('counts a figure that is no number as missed', () => {
  const ours = { ...plain, heap: Number.NaN }
  expect(missed([runOf('plain', plain), runOf('ours', ours)])).toHaveLength(1)
})
