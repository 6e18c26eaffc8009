import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { chosen, row, star, toReach } from '../testing/starsInPage.ts'
import { type StarRatingOptions, useStarRating } from './useStarRating.tsx'

function Own({
  onClick,
  ...options
}: StarRatingOptions & { onClick?: (event: { preventDefault(): void }) => void }) {
  const rating = useStarRating(options)
  return (
    <>
      <div {...rating.getStarsProps({ onClick })}>
        {rating.values.map((value) => (
          <b
            key={value}
            {...rating.getStarProps(value, { children: value <= (rating.shown ?? 0) ? '★' : '☆' })}
          />
        ))}
      </div>
      <output>{rating.text}</output>
      <button type="button" onClick={() => rating.rate(2)}>
        Two
      </button>
      <button type="button" onClick={() => rating.rate(null)}>
        None
      </button>
    </>
  )
}

it('makes a rating of any group and any stars', async () => {
  const { gateway } = renderFeedback(<Own max={3} />)
  fireEvent.click(star('2 stars'))
  expect(row().textContent).toBe('★★☆')
  expect(screen.getByRole('status', { name: '' }).textContent).toBe('2 stars')
  await toReach('delivered')
  expect(gateway.received[0]?.signal).toMatchObject({ score: 0, weight: 1 })
})

it('never sends a rating that says what was said, and takes one back', async () => {
  const { gateway } = renderFeedback(<Own />)
  fireEvent.click(screen.getByText('Two'))
  await toReach('delivered')
  fireEvent.click(screen.getByText('Two'))
  expect(gateway.received).toHaveLength(1)
  fireEvent.click(screen.getByText('None'))
  expect(chosen()).toBe('none')
})

it('holds a rating back where a handler of the app prevents it', () => {
  const onClick = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
  renderFeedback(<Own onClick={onClick} />)
  fireEvent.click(star('2 stars'))
  expect(onClick).toHaveBeenCalledOnce()
  expect(chosen()).toBe('none')
})
