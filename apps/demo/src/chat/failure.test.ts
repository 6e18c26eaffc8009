import { expect, it } from 'vitest'
import { describeFailure, GatewayUnreachable } from './failure.ts'

const gateway = 'http://127.0.0.1:8787'

it('says how to start a gateway that does not answer', () => {
  const failure = describeFailure(new GatewayUnreachable('none'), gateway)
  expect(failure.detail).toContain(gateway)
  expect(failure.commands).toEqual(['npm start', 'pnpm gateway'])
})

it.each([
  [401, /Not allowed/],
  [429, /Too many/],
  [500, /500/],
])('tells a refusal with %d apart', (status, title) => {
  expect(describeFailure(Object.assign(new Error('said the gateway'), { status }), gateway).title).toMatch(
    title,
  )
})

it('repeats what was said where nothing better is known', () => {
  expect(describeFailure(new TypeError('network error'), gateway).detail).toBe('network error')
})

it('does not blame the gateway where the page itself is offline', () => {
  expect(describeFailure(new GatewayUnreachable('none'), gateway, false).title).toBe('You are offline')
})
