import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { down, group, toReach, up } from '../testing/thumbsInPage.ts'
import { Thumbs } from './Thumbs.tsx'
import '../styles.css'

const approaches = {
  'a pointer': () => fireEvent.pointerEnter(group()),
  'the focus': () => act(() => up().focus()),
  'a vote of an assistive tool, which does neither': () => fireEvent.click(up()),
}

for (const [name, approach] of Object.entries(approaches)) {
  it(`has its live region before there is something to announce: with ${name}`, () => {
    renderFeedback(<Thumbs />)
    expect(screen.queryByRole('status')).toBeNull()
    approach()
    expect(screen.getByRole('status').textContent).toBe('')
  })
}

it('shows tooltips, and its state on the buttons, to a pointer that comes near', () => {
  renderFeedback(<Thumbs />)
  expect([up().title, up().dataset.state]).toEqual(['', undefined])
  fireEvent.pointerEnter(group())
  expect([up().title, down().title, up().dataset.state]).toEqual(['Good answer', 'Bad answer', 'none'])
})

it('keeps its buttons, and so the focus, as the rest comes', () => {
  renderFeedback(<Thumbs />)
  const before = up()
  act(() => before.focus())
  fireEvent.click(before)
  expect(up()).toBe(before)
  expect(document.activeElement).toBe(before)
})

it('runs handlers of the app beside its own', () => {
  const onPointerEnter = vi.fn()
  renderFeedback(<Thumbs onPointerEnter={onPointerEnter} />)
  fireEvent.pointerEnter(group())
  expect(onPointerEnter).toHaveBeenCalledOnce()
  expect(screen.getByRole('status')).toBeTruthy()
})

it('shows all at once where a vote is remembered', async () => {
  const { update } = renderFeedback(<Thumbs />)
  fireEvent.click(up())
  await toReach('delivered')
  update({}, <p>Gone</p>)
  update({}, <Thumbs />)
  expect(screen.getByRole('status')).toBeTruthy()
  expect(up().dataset.status).toBe('delivered')
})

describe('out of sight', () => {
  const isDrawn = () => up().checkVisibility({ contentVisibilityAuto: true })

  it('is not drawn until it comes near, and has its place', async () => {
    renderFeedback(
      <>
        <div style={{ blockSize: 20_000 }} />
        <Thumbs />
      </>,
    )
    await expect.poll(isDrawn).toBe(false)
    const { width, height } = group().getBoundingClientRect()
    group().scrollIntoView()
    await expect.poll(isDrawn).toBe(true)
    expect(group().getBoundingClientRect()).toMatchObject({ width, height })
  })

  it('can be reached by keyboard and assistive tools', async () => {
    renderFeedback(
      <>
        <button type="button">Before</button>
        <div style={{ blockSize: 20_000 }} />
        <Thumbs />
      </>,
    )
    await expect.poll(isDrawn).toBe(false)
    screen.getByRole('button', { name: 'Before' }).focus()
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(up())
    await expect.poll(isDrawn).toBe(true)
  })
})

it('clips no ring of the focus', () => {
  renderFeedback(<Thumbs />)
  expect(getComputedStyle(group()).contentVisibility).toBe('auto')
  act(() => up().focus())
  expect(getComputedStyle(group()).contentVisibility).toBe('visible')
})

it('moves nothing as a hand comes near, also in a line of text', () => {
  renderFeedback(
    <div data-testid="line" style={{ fontSize: 30 }}>
      Was this good? <Thumbs /> <b>Tell us.</b>
    </div>,
  )
  const places = () =>
    [screen.getByTestId('line'), group(), up(), screen.getByText('Tell us.')].map((element) =>
      element.getBoundingClientRect().toJSON(),
    )
  const before = places()
  fireEvent.pointerEnter(group())
  expect(getComputedStyle(group()).contentVisibility).toBe('visible')
  expect(places()).toEqual(before)
})
