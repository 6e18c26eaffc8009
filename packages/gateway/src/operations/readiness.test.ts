import { expect, it } from 'vitest'
import { createReadiness } from './readiness.ts'

it('is there where the database answers, and until the end begins', async () => {
  const readiness = createReadiness(async () => {})
  expect(await readiness.problem()).toBeUndefined()
  readiness.end()
  expect(await readiness.problem()).toContain('shutting down')
})

it('is not where the database fails, and comes back with it', async () => {
  let works = false
  const readiness = createReadiness(async () => {
    if (!works) throw new Error('gone')
  })
  expect(await readiness.problem()).toContain('database')
  works = true
  expect(await readiness.problem()).toBeUndefined()
})

it('is not where the database hangs, which is asked once however often somebody wants to know', async () => {
  let asked = 0
  let answer = () => {}
  const readiness = createReadiness(() => {
    asked += 1
    return new Promise((resolve) => {
      answer = resolve
    })
  }, 1)
  for (let time = 0; time < 3; time += 1) expect(await readiness.problem()).toContain('database')
  expect(asked).toBe(1)
  answer()
  const patient = createReadiness(async () => {}, 10_000)
  expect(await patient.problem()).toBeUndefined()
})
