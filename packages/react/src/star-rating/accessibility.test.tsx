import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { axeProblems } from '../testing/axeProblems.ts'
import { writtenByServer } from '../testing/hydrate.tsx'
import { emulateMedia, emulateTouch } from '../testing/media.ts'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { chosen, row, star, stars } from '../testing/starsInPage.ts'
import { newTarget } from '../testing/target.ts'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import '../styles.css'
import { StarRating } from './StarRating.tsx'

const box = (element: HTMLElement) => element.getBoundingClientRect()

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
  ] as const)('is "%s", on the star with focus', (reason, scope) => {
    renderFeedback(<StarRating />, scope)
    star('1 star').focus()
    expect(document.activeElement).toBe(star('1 star'))
    expect([star('1 star').title, row().title]).toEqual([reason, reason])
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
    renderFeedback(<StarRating />)
    expect(getComputedStyle(star('1 star'), '::before').transitionDuration).toMatch(/^0s(, 0s)*$/)
  })

  it('tells a full star from an empty one by its shape, in forced colours too', async () => {
    await emulateMedia({ 'forced-colors': 'active' })
    renderFeedback(<StarRating defaultValue={1} />)
    const shape = (name: string) => getComputedStyle(star(name), '::before').clipPath
    expect(shape('1 star')).not.toBe(shape('2 stars'))
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
