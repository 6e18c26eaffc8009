import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CheckIcon } from '../icons/actions.tsx'
import { axeProblems } from '../testing/axeProblems.ts'
import { emulateMedia, emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import '../styles.css'
import { FeedbackBar } from './FeedbackBar.tsx'

const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'))

const inTheme = (theme: string, dir: string, variant?: 'compact') => (
  <ThemedPage theme={theme} dir={dir} style={{ width: variant ? 120 : 600 }}>
    <FeedbackBar
      text="An answer"
      onCopy={refused}
      onRegenerate={() => {}}
      variant={variant}
      more={<FeedbackBar.Item icon={<CheckIcon />}>Report</FeedbackBar.Item>}
    >
      <FeedbackBar.Button label="Pin" pressed />
    </FeedbackBar>
  </ThemedPage>
)

/** On its way in a menu is half transparent, and smaller. */
const arrival = () => Promise.all(document.getAnimations().map(({ finished }) => finished))

describe('axe', () => {
  it.each(looks)('finds nothing in a %s page, %s', async (theme, dir) => {
    const { container, update } = renderFeedback(inTheme(theme, dir))
    const problems = async () => {
      await arrival()
      return axeProblems(container)
    }
    expect(await problems()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Could not be copied')
    expect(await problems()).toEqual([])
    update({}, inTheme(theme, dir, 'compact'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pin' })).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    await screen.findByRole('menu')
    expect(await problems()).toEqual([])
    await userEvent.keyboard('{Escape}')
    update({ streaming: true })
    expect(await problems()).toEqual([])
  })
})

describe('the look', () => {
  it('mirrors in a right-to-left page', () => {
    renderFeedback(inTheme('light', 'rtl'))
    const lefts = screen.getAllByRole('button').map((button) => button.getBoundingClientRect().left)
    expect(lefts).toEqual(lefts.toSorted((one, other) => other - one))
  })

  it('gives targets of 44 px to a finger, in the menu too', async () => {
    await emulateTouch()
    renderFeedback(inTheme('light', 'ltr'))
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    await screen.findByRole('menu')
    await arrival()
    for (const target of [...screen.getAllByRole('button'), screen.getByRole('menuitem')]) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
  })

  it('marks the item with the focus in forced colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' })
    renderFeedback(inTheme('light', 'ltr'))
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    const item = await screen.findByRole('menuitem')
    await waitFor(() => expect(document.activeElement).toBe(item))
    expect(getComputedStyle(item).outlineStyle).toBe('solid')
  })

  it('says what came of it in a live region that was there before', async () => {
    renderFeedback(inTheme('light', 'ltr'))
    const region = screen.getAllByRole('status').at(-1)
    expect(region?.textContent).toBe('')
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    await waitFor(() => expect(region?.textContent).toBe('Could not be copied'))
  })
})
