import { fireEvent } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { chosen, full, row, star, stars, toReach } from '../testing/starsInPage.ts'
import '../styles.css'
import { StarRating } from './StarRating.tsx'

const middle = (element: Element, down = 0) => {
  const { left, width, top, height } = element.getBoundingClientRect()
  const frame = window.frameElement?.getBoundingClientRect()
  return {
    x: (frame?.left ?? 0) + left + width / 2,
    y: (frame?.top ?? 0) + top + height / 2 + down,
  }
}

/** A real finger, as the browser has it: with taps, drags and what a page does of its own. */
const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Element, down?: number) =>
  cdp().send('Input.dispatchTouchEvent', { type, touchPoints: at ? [middle(at, down)] : [] })

describe('the mouse', () => {
  it('shows the rating it is over, and leaves the one chosen', async () => {
    const { gateway } = renderFeedback(<StarRating defaultValue={2} />)
    await userEvent.hover(star('4 stars'))
    expect([chosen(), full()]).toEqual(['2 stars', 4])
    await userEvent.unhover(star('4 stars'))
    expect(full()).toBe(2)
    expect(gateway.received).toEqual([])
  })

  it('shows at once that a rating was taken back, though it is still there', async () => {
    renderFeedback(<StarRating defaultValue={4} />)
    await userEvent.click(star('4 stars'))
    expect([chosen(), full()]).toEqual(['none', 0])
    await userEvent.hover(star('2 stars'))
    expect(full()).toBe(2)
  })

  it('shows nothing while the answer cannot be rated', async () => {
    renderFeedback(<StarRating defaultValue={2} />, { streaming: true })
    await userEvent.hover(star('4 stars'))
    expect(full()).toBe(2)
  })

  it('is told how to take the rating back, and the words of another', async () => {
    renderFeedback(<StarRating defaultValue={2} />)
    await userEvent.hover(star('4 stars'))
    expect(stars().map(({ title }) => title)).toEqual(['', 'Choose again to clear', '', '4 stars', ''])
  })
})

describe('a finger', () => {
  it('rates by a tap, and takes back by another', async () => {
    await emulateTouch()
    renderFeedback(<StarRating />)
    await touch('touchStart', star('3 stars'))
    await touch('touchEnd')
    await expect.poll(() => chosen()).toBe('3 stars')
    expect(full()).toBe(3)
    await touch('touchStart', star('3 stars'))
    await touch('touchEnd')
    await expect.poll(() => chosen()).toBe('none')
    expect(full()).toBe(0)
  })

  it('drawn across the stars shows each and rates where it is lifted, once', async () => {
    await emulateTouch()
    const { gateway } = renderFeedback(<StarRating />)
    await touch('touchStart', star('1 star'))
    await touch('touchMove', star('3 stars'))
    await expect.poll(full).toBe(3)
    expect(chosen()).toBe('none')
    await touch('touchMove', star('4 stars'), 30)
    await expect.poll(full).toBe(4)
    await touch('touchEnd')
    await expect.poll(() => chosen()).toBe('4 stars')
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
  })

  it('drawn across in a right-to-left page does as well', async () => {
    await emulateTouch()
    renderFeedback(
      <div dir="rtl">
        <StarRating halves />
      </div>,
    )
    await touch('touchStart', star('1 star'))
    await touch('touchMove', star('2.5 stars'))
    await touch('touchEnd')
    await expect.poll(() => chosen()).toBe('2.5 stars')
  })

  it('that came to scroll the page rates nothing', () => {
    renderFeedback(<StarRating />)
    const finger = { pointerId: 7, pointerType: 'touch', isPrimary: true }
    fireEvent.pointerDown(star('1 star'), finger)
    fireEvent.pointerMove(star('1 star'), { ...finger, clientX: 500 })
    expect(full()).toBe(5)
    fireEvent.pointerCancel(star('1 star'), finger)
    expect([chosen(), full()]).toEqual(['none', 0])
    fireEvent.pointerUp(star('1 star'), finger)
    expect(chosen()).toBe('none')
  })

  it('leaves nothing behind that listens', () => {
    renderFeedback(<StarRating />)
    const added = new Set<string>()
    const { addEventListener } = HTMLElement.prototype
    const group = row()
    group.addEventListener = function (this: HTMLElement, ...args: Parameters<typeof addEventListener>) {
      const [name, , options] = args
      const signal = typeof options === 'object' ? options.signal : undefined
      added.add(name)
      signal?.addEventListener('abort', () => added.delete(name))
      addEventListener.apply(this, args)
    }
    onTestFinished(() => {
      Reflect.deleteProperty(group, 'addEventListener')
    })
    fireEvent.pointerDown(star('1 star'), { pointerId: 7, pointerType: 'touch', isPrimary: true })
    expect(added.size).toBe(3)
    fireEvent.pointerUp(star('1 star'), { pointerId: 7, pointerType: 'touch', isPrimary: true })
    expect(added.size).toBe(0)
  })
})
