import { describe, expect, it } from 'vitest'
import { createDrafts } from './drafts.ts'
import { createDraftKeeper } from './keeper.ts'
import { createHeldStorage } from './pageStorage.ts'

const DAY = 24 * 3_600_000

const setUp = () => {
  const storage = createHeldStorage()
  const clock = { now: 1 }
  const open = () => createDrafts(storage, 'drafts', () => clock.now)
  return { storage, clock, open, drafts: open() }
}

describe('drafts', () => {
  it('are there after a reload, each with its answer', () => {
    const { drafts, open } = setUp()
    drafts.write('a', 'one')
    drafts.write('b', 'two')
    drafts.write('a', 'one more')
    expect([open().read('a'), open().read('b'), open().read('c')]).toEqual(['one more', 'two', undefined])
  })

  it('leave nothing behind', () => {
    const { drafts, storage } = setUp()
    drafts.write('a', 'one')
    drafts.remove('a')
    expect(storage.getItem('drafts')).toBeNull()
  })

  it('go after a day, as the token does', () => {
    const { drafts, clock } = setUp()
    drafts.write('a', 'one')
    clock.now += DAY - 1
    expect(drafts.read('a')).toBe('one')
    clock.now += 1
    expect(drafts.read('a')).toBeUndefined()
  })

  it('are twenty at most, the newest', () => {
    const { drafts } = setUp()
    for (let answer = 0; answer < 30; answer += 1) drafts.write(`${answer}`, 'text')
    expect(drafts.read('9')).toBeUndefined()
    expect([drafts.read('10'), drafts.read('29')]).toEqual(['text', 'text'])
  })

  it('take a bounded part of the storage', () => {
    const { drafts, storage } = setUp()
    for (let answer = 0; answer < 9; answer += 1) drafts.write(`${answer}`, 'x'.repeat(100_000))
    expect(storage.getItem('drafts')?.length).toBeLessThan(650_000)
    drafts.write('1', 'x'.repeat(1_000_000))
    expect(drafts.read('1')).toBeUndefined()
  })

  it.each(['nonsense', '7', '[7,["a"],["a","b","c"]]', 'null'])(
    'are none where the storage holds %s',
    (held) => {
      const { drafts, storage } = setUp()
      storage.setItem('drafts', held)
      expect(drafts.read('a')).toBeUndefined()
      drafts.write('a', 'one')
      expect(drafts.read('a')).toBe('one')
    },
  )

  it('are no reason to fail where the storage is full', () => {
    const full = {
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
      removeItem: () => undefined,
    }
    expect(() => createDrafts(full, 'drafts').write('a', 'one')).not.toThrow()
  })
})

describe('the keeper of a draft', () => {
  const keeping = (pause: number) => {
    const { drafts, storage } = setUp()
    return { keeper: createDraftKeeper(drafts, 'a', pause), drafts, storage }
  }

  it('writes once the person pauses', async () => {
    const { keeper, drafts } = keeping(5)
    keeper.keep('o')
    keeper.keep('one')
    expect([keeper.read(), drafts.read('a')]).toEqual(['one', undefined])
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(drafts.read('a')).toBe('one')
  })

  it('writes at once where the page goes', () => {
    const { keeper, drafts } = keeping(1_000_000)
    keeper.keep('one')
    keeper.flush()
    expect(drafts.read('a')).toBe('one')
    keeper.flush()
  })

  it('forgets also what was still to be written', async () => {
    const { keeper, storage } = keeping(5)
    keeper.keep('one')
    keeper.flush()
    keeper.keep('two')
    keeper.drop()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(keeper.read()).toBeUndefined()
    expect(storage.getItem('drafts')).toBeNull()
  })
})
