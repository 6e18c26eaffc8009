import { raterWeights } from '@feedback-signals/protocol'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { chosen, full, star, stars, toReach } from '../testing/starsInPage.ts'
import { StarRating } from './StarRating.tsx'

describe('rating', () => {
  it('sends one request with stars and score', async () => {
    const { gateway, target } = renderFeedback(<StarRating />)
    fireEvent.click(star('4 stars'))
    expect([chosen(), full()]).toEqual(['4 stars', 4])
    await toReach('delivered')
    expect(gateway.received).toEqual([
      expect.objectContaining({
        url: target?.url,
        signal: expect.objectContaining({
          signal_name: 'star_rating',
          score: 0.5,
          weight: 1,
          metadata: expect.objectContaining({ stars: 4, max_stars: 5 }),
        }),
      }),
    ])
  })

  it('changes a delivered rating by one that supersedes it', async () => {
    const { gateway } = renderFeedback(<StarRating />)
    fireEvent.click(star('4 stars'))
    await toReach('delivered')
    fireEvent.click(star('1 star'))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    const [first, second] = gateway.received.map(({ signal }) => signal)
    expect(second).toMatchObject({ score: -1, metadata: { supersedes: first?.metadata?.signal_id } })
  })

  it('takes a delivered rating back where the same star is chosen again', async () => {
    const { gateway } = renderFeedback(<StarRating />)
    fireEvent.click(star('4 stars'))
    await toReach('delivered')
    fireEvent.click(star('4 stars'))
    expect([chosen(), full()]).toEqual(['none', 0])
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    await toReach('delivered')
    expect(gateway.received[1]?.signal).toMatchObject({ signal_name: 'star_rating', score: 0, weight: 0 })
    expect(chosen()).toBe('none')
  })

  it('sends score, weight and metadata of the app', async () => {
    const { gateway } = renderFeedback(
      <StarRating
        max={3}
        score={(stars, max) => (stars === max ? 1 : -1)}
        signal={(stars) => ({ weight: raterWeights.user, metadata: { low: stars < 2 } })}
      />,
    )
    fireEvent.click(star('2 stars'))
    await toReach('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({
      score: -1,
      weight: 0.8,
      metadata: { low: false, stars: 2, max_stars: 3 },
    })
  })

  it('has a star for each half from 1 on, where halves are wanted', async () => {
    const { gateway } = renderFeedback(<StarRating halves max={3} />)
    expect(stars().map((one) => one.ariaLabel)).toEqual([
      '1 star',
      '1.5 stars',
      '2 stars',
      '2.5 stars',
      '3 stars',
    ])
    fireEvent.click(star('2.5 stars'))
    expect([chosen(), full()]).toEqual(['2.5 stars', 4])
    await toReach('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({ score: 0.5, metadata: { stars: 2.5 } })
  })

  it('keeps two widgets of one answer in step', () => {
    renderFeedback([<StarRating key="above" />, <StarRating key="below" max={10} />])
    fireEvent.click(star('5 stars', 0))
    expect(chosen(1)).toBe('10 stars')
  })

  it('sends a rating once in StrictMode', async () => {
    const onValueChange = vi.fn()
    const { gateway } = renderFeedback(
      <StrictMode>
        <StarRating onValueChange={onValueChange} />
      </StrictMode>,
    )
    fireEvent.click(star('3 stars'))
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(3)
  })
})

function App() {
  const [value, setValue] = useState<number | null>(2)
  return <StarRating value={value} onValueChange={setValue} />
}

describe('a value of the app', () => {
  it('is shown whatever this browser knows, and told of each wish to change it', () => {
    const onValueChange = vi.fn()
    renderFeedback(<StarRating value={2} onValueChange={onValueChange} />)
    fireEvent.click(star('5 stars'))
    expect(chosen()).toBe('2 stars')
    fireEvent.click(star('2 stars'))
    expect(onValueChange.mock.calls).toEqual([[5], [null]])
  })

  it('moves with the app', () => {
    renderFeedback(<App />)
    fireEvent.click(star('4 stars'))
    expect(chosen()).toBe('4 stars')
    fireEvent.click(star('4 stars'))
    expect(chosen()).toBe('none')
  })

  it('is a start only as defaultValue, where this browser has no rating', () => {
    renderFeedback(<StarRating defaultValue={3} />)
    expect(chosen()).toBe('3 stars')
    fireEvent.click(star('1 star'))
    expect(chosen()).toBe('1 star')
  })

  it('is shown as the nearest that can be chosen', () => {
    const { update } = renderFeedback(<StarRating value={3.7} />)
    expect(chosen()).toBe('4 stars')
    update({}, <StarRating value={3.7} halves />)
    expect(chosen()).toBe('3.5 stars')
    update({}, <StarRating value={Number.NaN} />)
    expect(chosen()).toBe('none')
    update({}, <StarRating value={99} />)
    expect(chosen()).toBe('5 stars')
  })

  it('loses no rating to an onValueChange that throws', async () => {
    const shown = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', shown)
    onTestFinished(() => window.removeEventListener('error', shown))
    const { gateway } = renderFeedback(
      <StarRating
        onValueChange={() => {
          throw new Error('a mistake of the app')
        }}
      />,
    )
    fireEvent.click(star('2 stars'))
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(shown.mock.lastCall?.[0].message).toContain('a mistake of the app')
  })
})

describe('props that make no sense', () => {
  it.each([
    [0, 5],
    [-3, 5],
    [Number.NaN, 5],
    [1, 1],
    [2.9, 2],
    [10_000, 50],
  ])('%s stars are shown as %s', (max, count) => {
    renderFeedback(<StarRating max={max} />)
    expect(stars()).toHaveLength(count)
  })

  it('of a score beyond the scale are told where the star is clicked, and send nothing', () => {
    const shown = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', shown)
    onTestFinished(() => window.removeEventListener('error', shown))
    const { gateway } = renderFeedback(<StarRating score={() => 7} />)
    fireEvent.click(star('2 stars'))
    expect(shown.mock.lastCall?.[0].message).toContain('score must be a number from -1 to 1')
    expect(chosen()).toBe('none')
    expect(gateway.received).toEqual([])
  })
})

describe('words for each rating', () => {
  it('name the stars, and are shown for the one under the mouse, else the one chosen', () => {
    const words = ['Wrong', 'Poor', 'Fair', 'Good', 'Excellent']
    renderFeedback(
      <StarRating labels={{ stars: (count) => words[count - 1] ?? '' }} defaultValue={2}>
        <StarRating.Stars />
        <StarRating.Text data-testid="text" />
      </StarRating>,
    )
    const text = screen.getByTestId('text')
    expect(text.textContent).toBe('Poor')
    fireEvent.pointerOver(star('Excellent'), { pointerType: 'mouse' })
    expect(text.textContent).toBe('Excellent')
    fireEvent.pointerOut(star('Excellent'), { pointerType: 'mouse' })
    expect(text.textContent).toBe('Poor')
  })
})

describe('stars of the app', () => {
  it('are laid out and drawn as it likes', () => {
    renderFeedback(
      <StarRating.Root>
        <StarRating.Stars>
          <StarRating.Star value={1}>bad</StarRating.Star>
          <StarRating.Star value={5}>good</StarRating.Star>
        </StarRating.Stars>
      </StarRating.Root>,
    )
    expect(stars().map((one) => one.textContent)).toEqual(['bad', 'good'])
    fireEvent.click(screen.getByText('good'))
    expect(chosen()).toBe('5 stars')
  })
})
