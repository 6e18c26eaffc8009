import { expect, it } from 'vitest'
import { nextItem } from './nextItem.ts'

const items = ['a', 'b', 'c']
const next = (key: string, current: number) => nextItem(key, items, current, 'ArrowLeft', 'ArrowRight')

it('goes to the neighbour, round at both ends', () => {
  expect(['ArrowRight', 'ArrowLeft'].map((key) => next(key, 1))).toEqual(['c', 'a'])
  expect([next('ArrowRight', 2), next('ArrowLeft', 0)]).toEqual(['a', 'c'])
})

it('goes to the ends', () => {
  expect([next('Home', 2), next('End', 0)]).toEqual(['a', 'c'])
})

it('enters at the near end where none has the focus', () => {
  expect([next('ArrowRight', -1), next('ArrowLeft', -1)]).toEqual(['a', 'c'])
})

it('leaves every other key alone, and an empty row', () => {
  expect(next('Enter', 0)).toBeUndefined()
  expect(nextItem('ArrowRight', [], -1, 'ArrowLeft', 'ArrowRight')).toBeUndefined()
})
