import { expect, it } from 'vitest'
import { activeFilters } from './activeFilters.ts'

it('says each filter in words, with the change that takes it off', () => {
  const search = { has_feedback: false, min_score: 0, tag: ['a', 'b'], sort: 'oldest' } as const
  expect(activeFilters({ ...search, tag: [...search.tag] })).toEqual([
    { words: 'without feedback', without: { has_feedback: undefined } },
    { words: 'score ≥ 0', without: { min_score: undefined } },
    { words: 'tag: a', without: { tag: ['b'] } },
    { words: 'tag: b', without: { tag: ['a'] } },
  ])
})

it('takes the last tag off with its list', () => {
  expect(activeFilters({ exclude_tag: ['x'] })[0]?.without).toEqual({ exclude_tag: undefined })
})
