import { describe, expect, it } from 'vitest'
import { longAddress, routeOf } from './route.ts'

describe('an address', () => {
  it.each(['', '#', '#answer-1', '#longer?rows=5'])('is of the chat: %s', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'chat' })
  })

  it('of a long page says how long, and how it is shown', () => {
    expect(routeOf(longAddress(300, false))).toEqual({ page: 'long', rows: 300, isVirtual: false })
    expect(routeOf('#long')).toEqual({ page: 'long', rows: 2000, isVirtual: true })
  })

  it.each(['0', '-5', 'many', ''])('of a page of %j answers is of one of the usual length', (rows) => {
    expect(routeOf(`#long?rows=${rows}`)).toMatchObject({ rows: 2000 })
  })

  it('asks for no page without end', () => {
    expect(routeOf('#long?rows=1e9')).toMatchObject({ rows: 10_000 })
  })
})
