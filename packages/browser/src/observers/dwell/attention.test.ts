import { describe, expect, it } from 'vitest'
import { createAttention } from './attention.ts'

const front = { isVisible: true, hasFocus: true }
const beside = { isVisible: true, hasFocus: false }
const hidden = { isVisible: false, hasFocus: false }

describe('a person', () => {
  it('is there when the page comes to the front, and gone when nothing moves for long', () => {
    const attention = createAttention({ idleMs: 1_000 })
    expect(attention.isThere({ now: 0, ...front })).toBe(true)
    expect(attention.isThere({ now: 999, ...front })).toBe(true)
    expect(attention.isThere({ now: 1_000, ...front })).toBe(false)
    attention.act(1_500)
    expect(attention.isThere({ now: 1_600, ...front })).toBe(true)
  })

  it('is never there in a page that is not to be seen', () => {
    const attention = createAttention()
    attention.isThere({ now: 0, ...front })
    attention.act(10)
    expect(attention.isThere({ now: 10, ...hidden })).toBe(false)
    expect(attention.isThere({ now: 10, isVisible: false, hasFocus: true })).toBe(false)
  })

  it('is gone with the focus, and shows up for a while by moving over the window', () => {
    const attention = createAttention({ glanceMs: 500 })
    attention.isThere({ now: 0, ...front })
    attention.act(90)
    expect(attention.isThere({ now: 100, ...beside })).toBe(false)
    attention.act(200)
    expect(attention.isThere({ now: 300, ...beside })).toBe(true)
    expect(attention.isThere({ now: 700, ...beside })).toBe(false)
  })

  it('is not taken to be there in a page that was opened beside another', () => {
    expect(createAttention().isThere({ now: 0, ...beside })).toBe(false)
  })

  it('is there again with the focus, though nothing has moved', () => {
    const attention = createAttention({ idleMs: 1_000 })
    attention.isThere({ now: 0, ...front })
    attention.isThere({ now: 5_000, ...beside })
    expect(attention.isThere({ now: 9_000, ...front })).toBe(true)
  })

  it('is in doubt beside another window, and half of the time before counting as gone', () => {
    const attention = createAttention({ idleMs: 1_000 })
    attention.isThere({ now: 0, ...front })
    expect(attention.isInDoubt({ now: 499, ...front })).toBe(false)
    expect(attention.isInDoubt({ now: 500, ...front })).toBe(true)
    expect(attention.isInDoubt({ now: 0, ...beside })).toBe(true)
    expect(attention.isInDoubt({ now: 5_000, ...hidden })).toBe(false)
  })
})
