import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import '../styles.css'
import { FeedbackBar } from './FeedbackBar.tsx'

const noop = () => {}

/** Once it was a touch screen, a page of Chromium has no pointer any more: so the rules for one apply whatever it has. */
function withMouse() {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule) || !rule.cssText.includes('data-reveal')) continue
    const { mediaText } = rule.media
    expect(mediaText).toBe('(hover: hover) and (pointer: fine)')
    rule.media.mediaText = 'all'
    onTestFinished(() => {
      rule.media.mediaText = mediaText
    })
  }
}

const page = (
  <>
    <article>
      <p>The answer</p>
      <FeedbackBar text="The answer" onCopy={noop} reveal="hover" />
    </article>
    <section data-fbs-answer="">
      <p>The other answer</p>
      <div>
        <FeedbackBar text="The other answer" onCopy={noop} reveal="hover" />
      </div>
    </section>
    <p style={{ marginTop: 100 }}>Elsewhere</p>
  </>
)

const rows = () => screen.getAllByRole('toolbar').map((row) => getComputedStyle(row).opacity)
const toBe = (...opacities: string[]) => waitFor(() => expect(rows()).toEqual(opacities), { timeout: 10_000 })

describe('a bar that is shown on hover', () => {
  it('comes with the pointer over its answer', async () => {
    withMouse()
    renderFeedback(page)
    await userEvent.hover(screen.getByText('Elsewhere'))
    await toBe('0', '0')
    await userEvent.hover(screen.getByText('The answer'))
    await toBe('1', '0')
    await userEvent.hover(screen.getByText('The other answer'))
    await toBe('0', '1')
  })

  it('comes with the focus, and takes its room all the time', async () => {
    withMouse()
    renderFeedback(page)
    await userEvent.hover(screen.getByText('Elsewhere'))
    const { height } = screen.getAllByRole('toolbar')[0]?.getBoundingClientRect() ?? {}
    expect(height).toBeGreaterThanOrEqual(28)
    await userEvent.tab()
    await toBe('1', '0')
    await userEvent.tab()
    await toBe('0', '1')
  })

  it('stays where a vote did not get through', async () => {
    withMouse()
    const { gateway } = renderFeedback(page)
    gateway.mode = 503
    await userEvent.click(screen.getAllByRole('button', { name: 'Good answer' })[0] ?? document.body)
    await screen.findAllByText('Not sent yet')
    await userEvent.click(screen.getByText('Elsewhere'))
    await waitFor(() => expect(rows()[0]).toBe('1'))
  })

  it('is always there for a finger', async () => {
    await emulateTouch()
    renderFeedback(page)
    await toBe('1', '1')
  })
})
