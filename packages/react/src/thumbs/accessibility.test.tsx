import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { axeProblems } from '../testing/axeProblems.ts'
import { emulateMedia, emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import '../styles.css'
import { Thumbs } from './Thumbs.tsx'

const up = () => screen.getByRole('button', { name: 'Good answer' })
const down = () => screen.getByRole('button', { name: 'Bad answer' })
const pressed = (element: HTMLElement) => element.getAttribute('aria-pressed')
const box = (element: HTMLElement) => element.getBoundingClientRect()

const inTheme = (theme: string, dir: string) => (
  <ThemedPage theme={theme} dir={dir}>
    <Thumbs />
  </ThemedPage>
)

describe('axe', () => {
  it.each(looks)('finds nothing in a %s page, %s', async (theme, dir) => {
    const { container, gateway, update } = renderFeedback(inTheme(theme, dir))
    const problems = () => axeProblems(container)
    expect(await problems()).toEqual([])
    gateway.mode = 503
    fireEvent.click(up())
    await screen.findByText('Not sent yet')
    expect(await problems()).toEqual([])
    gateway.mode = 400
    fireEvent.click(screen.getByText('Retry'))
    await screen.findByText('Not saved')
    expect(await problems()).toEqual([])
    update({ streaming: true })
    expect(await problems()).toEqual([])
    gateway.mode = 201
    update({ streaming: false })
    fireEvent.click(down())
    fireEvent.click(await screen.findByRole('button', { name: 'Not correct' }))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x'.repeat(1001) } })
    await screen.findByText('1 character too many')
    await Promise.all(
      screen
        .getByRole('dialog')
        .getAnimations()
        .map(({ finished }) => finished),
    )
    expect(await problems()).toEqual([])
  })
})

describe('the keyboard', () => {
  it('reaches both buttons by Tab, and votes by Space and Enter', async () => {
    renderFeedback(<Thumbs />)
    await userEvent.tab()
    expect(document.activeElement).toBe(up())
    expect(getComputedStyle(up()).outlineStyle).toBe('solid')
    await userEvent.keyboard(' ')
    expect(pressed(up())).toBe('true')
    await userEvent.tab()
    expect(document.activeElement).toBe(down())
    await userEvent.keyboard('{Enter}')
    expect([pressed(up()), pressed(down())]).toEqual(['false', 'true'])
  })

  it('keeps focus on a vote when the answer is written anew', async () => {
    const { update } = renderFeedback(<Thumbs />)
    await userEvent.tab()
    update({ streaming: true })
    expect(document.activeElement).toBe(up())
    await userEvent.keyboard(' ')
    expect(pressed(up())).toBe('false')
  })
})

describe('the look', () => {
  it('mirrors in a right-to-left page', () => {
    const { update } = renderFeedback(inTheme('light', 'ltr'))
    expect(box(up()).left).toBeLessThan(box(down()).left)
    update({}, inTheme('light', 'rtl'))
    expect(box(up()).left).toBeGreaterThan(box(down()).left)
  })

  it('gives targets of 24 px to a mouse, whatever size a theme asks for', () => {
    renderFeedback(
      <main ref={(node) => node?.style.setProperty('--fbs-size', '4px')}>
        <Thumbs />
      </main>,
    )
    expect(box(up()).width).toBeGreaterThanOrEqual(24)
    expect(box(up()).height).toBeGreaterThanOrEqual(24)
  })

  it('gives targets of 44 px to a finger, whatever size a theme asks for', async () => {
    await emulateTouch()
    renderFeedback(
      <main ref={(node) => node?.style.setProperty('--fbs-size', '2rem')}>
        <Thumbs />
      </main>,
    )
    expect(box(up()).width).toBeGreaterThanOrEqual(44)
    expect(box(up()).height).toBeGreaterThanOrEqual(44)
  })

  it('tells a pressed button from another in forced colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' })
    renderFeedback(<Thumbs />)
    fireEvent.click(up())
    const [one, other] = [getComputedStyle(up()), getComputedStyle(down())]
    expect(one.backgroundColor).not.toBe(other.backgroundColor)
  })

  it('does not move where less motion is wanted', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
    renderFeedback(<Thumbs />)
    expect(getComputedStyle(up()).transitionDuration).toMatch(/^0s(, 0s)*$/)
  })
})
