import { expect, it } from 'vitest'
import { problemsOf } from './problems.ts'

const fields = ['name', 'rate_limits', 'rate_limits[1].requests', 'client_access.required_claims']

it('finds the field that a refusal names', () => {
  expect(problemsOf(new Error('name: must not be empty'), fields)).toEqual({ name: 'It must not be empty.' })
  expect(problemsOf(new Error('rate_limits[1].requests: must be at least 1'), fields)).toEqual({
    'rate_limits[1].requests': 'It must be at least 1.',
  })
})

it('takes the field that holds the one that is named', () => {
  expect(problemsOf(new Error('client_access.required_claims.n: must be text'), fields)).toEqual({
    'client_access.required_claims': 'It must be text.',
  })
  expect(problemsOf(new Error('rate_limits[0]: is there already'), fields)).toEqual({
    rate_limits: 'It is there already.',
  })
})

it.each(['The gateway failed.', 'names: must', 'cannot: be'])('finds none in %s', (message) => {
  expect(problemsOf(new Error(message), fields)).toEqual({})
})
