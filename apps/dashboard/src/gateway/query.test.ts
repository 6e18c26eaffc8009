import { expect, it } from 'vitest'
import { queryString } from './query.ts'

it('leaves out what is undefined, and repeats what is a list', () => {
  expect(queryString({ tag: ['a', 'b&c'], model: undefined, limit: 5, has_feedback: false })).toBe(
    '?tag=a&tag=b%26c&limit=5&has_feedback=false',
  )
})

it('is nothing where there is nothing to ask', () => {
  expect(queryString({ tag: [], model: undefined })).toBe('')
})
