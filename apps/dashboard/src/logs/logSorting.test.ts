import { expect, it } from 'vitest'
import { orderOf, sortingOf } from './logSorting.ts'

it.each([
  [{}, { id: 'time', desc: true }],
  [{ sort: 'oldest' }, { id: 'time', desc: false }],
  [{ sort: 'best' }, { id: 'explicit', desc: true }],
  [
    { sort: 'worst', score_type: 'implicit' },
    { id: 'implicit', desc: false },
  ],
] as const)('shows the order %o in a header, and reads it back', (order, shown) => {
  expect(sortingOf(order)).toEqual([shown])
  expect(orderOf([shown])).toEqual({ sort: undefined, ...order })
})

it('is newest first where no header says otherwise', () => {
  expect(orderOf([])).toEqual({ sort: undefined })
})
