import { expect, it } from 'vitest'
import type { ShownAnswer } from '../../behaviour/shownAnswer.ts'
import { targetAt } from '../../testing/target.ts'
import { createStore } from '../../ui/store.ts'
import { followRecentlyRead } from './recentlyRead.ts'

const answer = (id: string): ShownAnswer => ({
  target: targetAt('http://127.0.0.1:8787', id),
  about: id,
  elementId: id,
  streaming: false,
})

const byHand = () => {
  const listeners = new Map<string, () => void>()
  const read = new Set<string>()
  return {
    hasBeenRead: (id: string) => read.has(id),
    subscribe(id: string, listener: () => void) {
      listeners.set(id, listener)
      return () => void listeners.delete(id)
    },
    listeners,
    read(id: string) {
      read.add(id)
      listeners.get(id)?.()
    },
  }
}

const follow = (most: number, ...ids: readonly string[]) => {
  const shown = createStore<readonly ShownAnswer[]>(ids.map(answer))
  const source = byHand()
  const recent = followRecentlyRead(shown, source, most)
  return { shown, source, recent, ids: () => [...recent.get()].sort() }
}

it('keeps the answers that were read last', () => {
  const { source, ids } = follow(2, 'a', 'b', 'c')
  for (const id of ['a', 'b', 'a', 'c']) source.read(id)
  expect(ids()).toEqual(['a', 'c'])
})

it('tells when another answer comes among them, and not as one is read on', () => {
  const { source, recent } = follow(2, 'a', 'b')
  let told = 0
  recent.subscribe(() => {
    told += 1
  })
  for (const id of ['a', 'a', 'b', 'a', 'b']) source.read(id)
  expect(told).toBe(2)
})

it('takes no word of an answer that nobody has read', () => {
  const { source, ids } = follow(2, 'a')
  source.listeners.get('a')?.()
  expect(ids()).toEqual([])
})

it('follows answers that come later, and those read before it looked', () => {
  const { shown, source, ids } = follow(2, 'a')
  source.read('b')
  shown.set([...shown.get(), answer('b'), answer('c')])
  source.read('c')
  expect(ids()).toEqual(['b', 'c'])
})

it('leaves nothing behind', () => {
  const { shown, source, recent } = follow(2, 'a', 'b')
  recent.stop()
  shown.set([answer('c')])
  expect(source.listeners.size).toBe(0)
})
