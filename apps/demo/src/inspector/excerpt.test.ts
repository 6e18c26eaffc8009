import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

it('shows the ends of a long text only', () => {
  expect(excerpt('eyJhbGciOiJIUzI1NiJ9.payload.signature', 4, 3)).toBe('eyJh…ure')
})

it('leaves a short text whole', () => {
  expect(excerpt('short', 4, 3)).toBe('short')
})
