import * as v from 'valibot'
import { expect, it } from 'vitest'
import { LogSearch } from './logSearch.ts'

const read = (search: object) => v.parse(LogSearch, search)

it('keeps what the gateway can be asked', () => {
  const search = {
    text: 'tax',
    tag: ['a', 'b'],
    has_feedback: true,
    min_score: -0.5,
    from: '2026-01-31',
    sort: 'worst',
  }
  expect(read(search)).toEqual(search)
})

it('drops what does not fit and keeps the rest', () => {
  expect(read({ text: '', from: 'yesterday', min_score: 2, sort: 'best', stranger: 1 })).toEqual({
    text: undefined,
    from: undefined,
    min_score: undefined,
    sort: 'best',
  })
})

it('takes a number for the text that it was, and one tag for a list', () => {
  expect(read({ text: 42, tag: 'team:care' })).toEqual({ text: '42', tag: ['team:care'] })
})
