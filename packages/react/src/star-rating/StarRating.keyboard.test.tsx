import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { chosen, star, stars, toReach } from '../testing/starsInPage.ts'
import '../styles.css'
import { StarRating } from './StarRating.tsx'

const focused = () => document.activeElement?.ariaLabel
const press = async (...keys: string[]) => {
  for (const key of keys) await userEvent.keyboard(`{${key}}`)
  return [focused(), chosen()]
}

describe('Tab', () => {
  it('stops once: at the rating, or at the first star where there is none', async () => {
    renderFeedback([
      <StarRating key="none" />,
      <StarRating key="rated" value={3} />,
      <button key="after" type="button" aria-label="after" />,
    ])
    await userEvent.tab()
    expect(document.activeElement).toBe(stars(0)[0])
    expect(getComputedStyle(star('1 star', 0)).outlineStyle).toBe('solid')
    await userEvent.tab()
    expect(document.activeElement).toBe(star('3 stars', 1))
    await userEvent.tab()
    expect(focused()).toBe('after')
    await userEvent.tab({ shift: true })
    expect(document.activeElement).toBe(star('3 stars', 1))
  })
})

describe('the keys of a radio group', () => {
  it('rate nothing by focus alone, and by Space', async () => {
    renderFeedback(<StarRating />)
    await userEvent.tab()
    expect(chosen()).toBe('none')
    expect(await press(' ')).toEqual(['1 star', '1 star'])
  })

  it('go to the neighbour, and round the ends', async () => {
    renderFeedback(<StarRating />)
    await userEvent.tab()
    expect(await press('ArrowRight')).toEqual(['2 stars', '2 stars'])
    expect(await press('ArrowDown')).toEqual(['3 stars', '3 stars'])
    expect(await press('ArrowLeft', 'ArrowUp')).toEqual(['1 star', '1 star'])
    expect(await press('ArrowLeft')).toEqual(['5 stars', '5 stars'])
    expect(await press('ArrowRight')).toEqual(['1 star', '1 star'])
  })

  it('change sides in a right-to-left page', async () => {
    renderFeedback(
      <div dir="rtl">
        <StarRating />
      </div>,
    )
    await userEvent.tab()
    expect(await press('ArrowLeft')).toEqual(['2 stars', '2 stars'])
    expect(await press('ArrowDown')).toEqual(['3 stars', '3 stars'])
    expect(await press('ArrowRight')).toEqual(['2 stars', '2 stars'])
  })

  it('go to the ends by Home and End, and to a number by its digit', async () => {
    renderFeedback(<StarRating />)
    await userEvent.tab()
    expect(await press('End')).toEqual(['5 stars', '5 stars'])
    expect(await press('Home')).toEqual(['1 star', '1 star'])
    expect(await press('4')).toEqual(['4 stars', '4 stars'])
    expect(await press('4')).toEqual(['4 stars', '4 stars'])
    expect(await press('9')).toEqual(['4 stars', '4 stars'])
  })

  it('step by halves where there are halves', async () => {
    renderFeedback(<StarRating halves />)
    await userEvent.tab()
    expect(await press('ArrowRight')).toEqual(['1.5 stars', '1.5 stars'])
    expect(await press('3', 'ArrowLeft')).toEqual(['2.5 stars', '2.5 stars'])
  })

  it.each(['0', 'Delete', 'Backspace', ' '])('take the rating back by "%s"', async (key) => {
    renderFeedback(<StarRating defaultValue={3} />)
    await userEvent.tab()
    expect(await press(key)).toEqual(['3 stars', 'none'])
    // From where the focus is, not from the start.
    expect(await press('ArrowRight')).toEqual(['4 stars', '4 stars'])
  })

  it('send what was come to in the end, however fast', async () => {
    const { gateway } = renderFeedback(<StarRating />)
    await userEvent.tab()
    await press('ArrowRight', 'ArrowRight', 'ArrowRight')
    await toReach('delivered')
    expect(gateway.received.at(-1)?.signal.metadata?.stars).toBe(4)
  })

  it('leave commands of the browser and other keys alone', async () => {
    renderFeedback(<StarRating defaultValue={3} />)
    await userEvent.tab()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    await userEvent.keyboard('{Alt>}4{/Alt}')
    await userEvent.keyboard('x')
    expect([focused(), chosen()]).toEqual(['3 stars', '3 stars'])
  })

  it('do nothing while the answer cannot be rated, where focus stays', async () => {
    const { update } = renderFeedback(<StarRating defaultValue={3} />)
    await userEvent.tab()
    update({ streaming: true })
    expect(await press('ArrowRight', '5', ' ', 'Delete')).toEqual(['3 stars', '3 stars'])
    expect(star('3 stars').title).toBe('Cannot be rated yet')
  })
})
