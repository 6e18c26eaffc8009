import { expect, it } from 'vitest'
import type { Failure } from '../http/failure.ts'
import { createGate } from './gate.ts'

const refused = (act: () => void): Failure => {
  try {
    act()
  } catch (error) {
    return error as Failure
  }
  throw new Error('It was let in.')
}

it('lets in no more than so many signals, and more as those leave', () => {
  const gate = createGate({ signals: 2 })
  const leave = [gate.enter(10), gate.enter(10)]
  expect(refused(() => gate.enter(10))).toMatchObject({
    status: 503,
    code: 'too_busy',
    headers: { 'Retry-After': '1' },
  })
  leave[0]?.()
  gate.enter(10)
  expect(refused(() => gate.enter(10)).status).toBe(503)
})

it('lets in no more than so many bytes, and one signal whatever its size', () => {
  const gate = createGate({ bytes: 100 })
  const leave = gate.enter(500)
  expect(refused(() => gate.enter(1)).status).toBe(503)
  leave()
  gate.enter(60)
  gate.enter(40)
  expect(refused(() => gate.enter(1)).status).toBe(503)
})
