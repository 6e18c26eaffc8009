import { expect, it } from 'vitest'
import { createRecent } from './recent.ts'

it('keeps what was set last, no more than it may, and nothing that was deleted', () => {
  const recent = createRecent<number>(2)
  recent.set('a', 1)
  recent.set('b', 2)
  recent.set('a', 1)
  recent.set('c', 3)
  expect(['a', 'b', 'c'].map(recent.get)).toEqual([1, undefined, 3])
  recent.set('a', 4)
  recent.delete('c')
  expect(['a', 'c'].map(recent.get)).toEqual([4, undefined])
})
