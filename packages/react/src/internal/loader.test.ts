import { expect, it } from 'vitest'
import { createLoader } from './loader.ts'

it('loads once, however often it is asked', async () => {
  let loads = 0
  const loader = createLoader(async () => ++loads)
  expect(loader.get()).toBeUndefined()
  expect(await Promise.all([loader.load(), loader.load()])).toEqual([1, 1])
  expect(await loader.load()).toBe(1)
  expect(loader.get()).toBe(1)
})

it('throws nowhere where the code cannot be had, and tries again', async () => {
  let online = false
  const loader = createLoader(async () => {
    if (!online) throw new TypeError('Failed to fetch dynamically imported module')
    return 'code'
  })
  expect(await loader.load()).toBeUndefined()
  online = true
  expect(await loader.load()).toBe('code')
})
