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

it('feeds two refs, and empties both in its undo', () => {
  const object = createRef<string>()
  const called = vi.fn()
  const undo = callback(mergeRefs<string>(object, (node) => void called(node)))('node')
  expect(object.current).toBe('node')
  undo?.()
  expect(object.current).toBeNull()
  expect(called.mock.calls).toEqual([['node'], [null]])
})

it('runs the undo of a ref that has one, in place of emptying it', () => {
  const [own, undone] = [vi.fn(), vi.fn()]
  const ref = (node: string | null) => {
    own(node)
    return undone
  }
  callback(mergeRefs<string>(createRef<string>(), ref))('node')?.()
  expect(undone).toHaveBeenCalledOnce()
  expect(own.mock.calls).toEqual([['node']])
})
