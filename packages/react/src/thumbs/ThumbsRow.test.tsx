import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
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
  expect(screen.getByRole('status')).toBeTruthy()
  expect(places()).toEqual(before)
})
