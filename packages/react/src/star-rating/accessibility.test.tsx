import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { axeProblems } from '../testing/axeProblems.ts'
import { writtenByServer } from '../testing/hydrate.tsx'
import { emulateMedia, emulateTouch } from '../testing/media.ts'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { chosen, row, star, stars, toReach } from '../testing/starsInPage.ts'
import { newTarget } from '../testing/target.ts'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import '../styles.css'
import { StarRating } from './StarRating.tsx'

const box = (element: HTMLElement) => element.getBoundingClientRect()

const drawings = () => [...row().querySelectorAll('svg')]

const inTheme = (theme: string, dir: string) => (
  <ThemedPage theme={theme} dir={dir}>
    <StarRating halves>
      <StarRating.Stars />
      <StarRating.Text />
      <StarRating.Status />
    </StarRating>
  </ThemedPage>
)

describe('axe', () => {
  it.each(looks)('finds nothing in a %s page, %s', async (theme, dir) => {
    const { container, gateway, update } = renderFeedback(inTheme(theme, dir))
    const problems = () => axeProblems(container, { rules: { 'target-size': { enabled: true } } })
    expect(await problems()).toEqual([])
    gateway.mode = 503
    fireEvent.click(star('2.5 stars'))
    await screen.findByText('Not sent yet')
    expect(await problems()).toEqual([])
    gateway.mode = 400
    fireEvent.click(screen.getByText('Retry'))
    await screen.findByText('Not saved')
    expect(await problems()).toEqual([])
    update({ streaming: true })
    expect(await problems()).toEqual([])
  })
})

describe('what a screen reader is told', () => {
  it('is that a rating was not saved; focus stays after Retry', async () => {
    const { gateway } = renderFeedback(<StarRating />)
    gateway.mode = 400
    fireEvent.click(star('2 stars'))
    await screen.findByText('Not saved')
    expect(screen.getByRole('status').textContent).toBe('Not saved')
    gateway.mode = 201
    const retry = screen.getByRole('button', { name: 'Retry' })
    retry.focus()
    fireEvent.click(retry)
    await expect.poll(() => screen.getByRole('status').textContent).toBe('')
    expect(chosen()).toBe('2 stars')
    expect(row().contains(document.activeElement)).toBe(true)
  })

  it.each([
    ['Cannot be rated yet', { streaming: true }],
    ['Cannot be rated', { target: undefined }],
    ['Cannot be rated any more', { target: newTarget(-1000) }],
  ] as const)('is "%s", on each star', (reason, scope) => {
    renderFeedback(<StarRating />, scope)
    star('1 star').focus()
    expect(document.activeElement).toBe(star('1 star'))
    expect(stars().map(({ title }) => title)).toEqual(Array(5).fill(reason))
    expect(row().getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(star('1 star'))
    expect(chosen()).toBe('none')
  })
})

describe('the look', () => {
  it('mirrors in a right-to-left page', () => {
    const { update } = renderFeedback(inTheme('light', 'ltr'))
    expect(box(star('1 star')).left).toBeLessThan(box(star('2 stars')).left)
    update({}, inTheme('light', 'rtl'))
    expect(box(star('1 star')).left).toBeGreaterThan(box(star('2 stars')).left)
  })

  it.each([[false], [true]])('gives targets of 24 px to a mouse, halves %s', (halves) => {
    renderFeedback(
      <main ref={(node) => node?.style.setProperty('--fbs-size', '4px')}>
        <StarRating halves={halves} />
      </main>,
    )
    for (const one of stars()) {
      expect(box(one).width).toBeGreaterThanOrEqual(24)
      expect(box(one).height).toBeGreaterThanOrEqual(24)
    }
  })

  it('gives targets of 44 px to a finger', async () => {
    await emulateTouch()
    renderFeedback(<StarRating />)
    expect(box(star('1 star')).width).toBeGreaterThanOrEqual(44)
    expect(box(star('1 star')).height).toBeGreaterThanOrEqual(44)
  })

  it('does not move where less motion is wanted', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
    const { gateway } = renderFeedback(<StarRating />)
    gateway.mode = 'later'
    fireEvent.click(star('2 stars'))
    await toReach('sending')
    for (const part of [row(), ...drawings()])
      expect(getComputedStyle(part).transitionDuration).toMatch(/^0s(, 0s)*$/)
  })

  it('tells a full star from an empty one by its shape, in forced colours too', async () => {
    await emulateMedia({ 'forced-colors': 'active' })
    renderFeedback(<StarRating defaultValue={2} />)
    expect(drawings().map((drawing) => getComputedStyle(drawing).fill === 'none')).toEqual([false, true])
  })
})

/** Where these lie, all together. */
const across = (elements: readonly Element[]) => {
  const boxes = elements.map((element) => element.getBoundingClientRect())
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** To half pixels: a browser's are of a 64th. */
const rounded = (box: object) => Object.entries(box).map(([side, at]) => [side, Math.round(at * 2) / 2])

it.each([['ltr'], ['rtl']])('shows in both halves of a star the same star, %s', (dir) => {
  renderFeedback(
    <div dir={dir}>
      <StarRating halves />
    </div>,
  )
  expect(rounded(across(drawings().slice(1, 2)))).toEqual(rounded(across(drawings().slice(2, 3))))
})

describe('a row drawn as one', () => {
  const places = [
    ['ltr', 'comfortable', 'mouse'],
    ['rtl', 'comfortable', 'mouse'],
    ['ltr', 'compact', 'mouse'],
    ['rtl', 'comfortable', 'finger'],
  ] as const

  it.each(places)('shows each star where it is clicked: %s, %s, by a %s', async (dir, density, pointer) => {
    if (pointer === 'finger') await emulateTouch()
    const { update } = renderFeedback(<StarRating />)
    const page = (value: number) => (
      <div dir={dir} data-fbs-density={density}>
        <StarRating value={value} />
      </div>
    )
    update({}, page(2))
    expect(rounded(across(drawings().slice(0, 1)))).toEqual(rounded(across(stars().slice(0, 2))))
    expect(rounded(across(drawings().slice(1)))).toEqual(rounded(across(stars().slice(2))))
    update({}, page(5))
    expect(drawings()).toHaveLength(1)
    expect(rounded(across(drawings()))).toEqual(rounded(across(stars())))
  })

  it('is broken where it may be too long for a line', () => {
    renderFeedback(
      <div style={{ inlineSize: 200 }}>
        <StarRating max={10} defaultValue={3} />
      </div>,
    )
    expect(box(star('10 stars')).top).toBeGreaterThan(box(star('1 star')).top)
    expect(box(row()).width).toBeLessThanOrEqual(200)
    for (const one of stars()) expect(one.querySelectorAll('svg')).toHaveLength(1)
  })

  it('leaves each star to the mouse', () => {
    renderFeedback(<StarRating defaultValue={2} />)
    for (const one of stars()) {
      const { left, top, width, height } = box(one)
      expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(one)
    }
  })
})

describe('what a server wrote', () => {
  it('is taken over without a mismatch, then shows what this browser knows', async () => {
    const { client } = newClient()
    const target = newTarget()
    const signal = { score: 0.5, weight: 1, signal_name: 'star_rating', metadata: { stars: 4, max_stars: 5 } }
    await client.submit(target, signal).delivered
    const page = (
      <Scope client={client} target={target}>
        <StarRating />
      </Scope>
    )
    const takeOver = writtenByServer(page)
    expect(chosen()).toBe('none')
    expect(await takeOver()).toEqual([])
    expect(chosen()).toBe('4 stars')
  })
})
