import { createRef, type RefCallback } from 'react'
import { expect, it, vi } from 'vitest'
import { mergeRefs } from './mergeRefs.ts'

const callback = (ref: unknown): RefCallback<string> => {
  if (typeof ref !== 'function') throw new Error('Two refs make a function.')
  return (node) => ref(node)
}

it('leaves a single ref as it is', () => {
  const ref = createRef<string>()
  expect(mergeRefs(ref, undefined)).toBe(ref)
  expect(mergeRefs(undefined, ref)).toBe(ref)
})

it('feeds two refs, and empties both', () => {
  const object = createRef<string>()
  const called = vi.fn()
  const ref = callback(mergeRefs<string>(object, (node) => void called(node)))
  ref('node')
  expect(object.current).toBe('node')
  ref(null)
  expect(object.current).toBeNull()
  expect(called.mock.calls).toEqual([['node'], [null]])
})
