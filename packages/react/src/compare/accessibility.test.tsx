import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { axeProblems } from '../testing/axeProblems.ts'
import { emulateMedia, emulateTouch } from '../testing/media.ts'
import { newClient } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import '../styles.css'
import { Compare } from './Compare.tsx'

const show = (theme = 'light', dir = 'ltr', inlineSize = '60rem') => {
  const { client, gateway } = newClient()
  const { container } = render(
    <ThemedPage theme={theme} dir={dir} style={{ inlineSize }}>
      <FeedbackProvider client={client}>
        <Compare targets={[newTarget(), newTarget()]}>
          <p>Paris.</p>
          <p>Lyon.</p>
        </Compare>
      </FeedbackProvider>
    </ThemedPage>,
  )
  return { container, gateway }
}

const choice = (name: string) => screen.getByRole('radio', { name })
const boxOf = (name: string) => screen.getByRole('article', { name }).getBoundingClientRect()

describe('axe', () => {
  it.each(looks)('finds nothing in a %s page, %s', async (theme, dir) => {
    const { container, gateway } = show(theme, dir)
    const problems = () => axeProblems(container)
    expect(await problems()).toEqual([])
    gateway.mode = 400
    fireEvent.click(choice('Tie'))
    await screen.findByText('Not saved')
    expect(await problems()).toEqual([])
    gateway.mode = 201
    fireEvent.click(choice('2 is better'))
    expect(await problems()).toEqual([])
  })
})

describe('the look', () => {
  it('has the answers side by side, mirrored in a right-to-left page', () => {
    show('light', 'ltr')
    expect(boxOf('Answer 1').right).toBeLessThan(boxOf('Answer 2').left)
  })

  it('is mirrored in a right-to-left page', () => {
    show('light', 'rtl')
    expect(boxOf('Answer 1').left).toBeGreaterThan(boxOf('Answer 2').right)
  })

  it('has them below each other where there is no room', () => {
    show('light', 'ltr', '24rem')
    expect(boxOf('Answer 1').bottom).toBeLessThan(boxOf('Answer 2').top)
    expect(boxOf('Answer 1').left).toBe(boxOf('Answer 2').left)
  })

  it('gives targets of 44 px to a finger', async () => {
    await emulateTouch()
    show()
    expect(choice('Tie').getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })

  it('tells a choice from another in forced colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' })
    show()
    fireEvent.click(choice('Tie'))
    const [one, other] = [getComputedStyle(choice('Tie')), getComputedStyle(choice('1 is better'))]
    expect(one.backgroundColor).not.toBe(other.backgroundColor)
  })
})
