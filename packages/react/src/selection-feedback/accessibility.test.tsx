import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { axeProblems } from '../testing/axeProblems.ts'
import { emulateMedia, emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { answer, button, dialog, open, select, toolbar } from '../testing/selectionInPage.tsx'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import { SelectionFeedback } from './SelectionFeedback.tsx'

const inTheme = (theme: string, dir: string) => {
  onTestFinished(() => getSelection()?.removeAllRanges())
  return renderFeedback(
    <ThemedPage theme={theme} dir={dir}>
      <SelectionFeedback>
        <p>The capital of France is Paris.</p>
      </SelectionFeedback>
    </ThemedPage>,
  )
}

describe('axe', () => {
  it.each(looks)('finds nothing in a %s page, %s', async (theme, dir) => {
    const { container, gateway } = inTheme(theme, dir)
    const problems = () => axeProblems(container)
    expect(await problems()).toEqual([])
    select('Paris')
    await toolbar()
    expect(await problems()).toEqual([])
    gateway.mode = 503
    const form = await open('Paris')
    fireEvent.click(within(form).getByRole('button', { name: 'Not correct' }))
    expect(await problems()).toEqual([])
    fireEvent.click(within(form).getByRole('button', { name: 'Send' }))
    await screen.findByText('Not sent yet')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await problems()).toEqual([])
  })
})

describe('under a finger', () => {
  it('has the toolbar below the handles of the selection, with targets of 44 px', async () => {
    await emulateTouch()
    inTheme('light', 'ltr')
    select('Paris')
    const box = (await toolbar()).getBoundingClientRect()
    expect(box.top - answer().getBoundingClientRect().bottom).toBeGreaterThan(-24)
    const target = button('Bad passage').getBoundingClientRect()
    expect([target.width, target.height].every((size) => size >= 44)).toBe(true)
  })

  it('does not bring up a keyboard as the form opens', async () => {
    await emulateTouch()
    inTheme('light', 'ltr')
    select('Paris')
    await toolbar()
    fireEvent.click(button('Correct the passage'))
    const form = await dialog('Correct the passage')
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true))
    expect(document.activeElement?.tagName).not.toBe('TEXTAREA')
  })
})

it('marks with more than a colour, also in forced colours', async () => {
  await emulateMedia({ 'forced-colors': 'active' })
  inTheme('light', 'ltr')
  fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
  await screen.findByRole('button', { name: 'Bad passage: Paris' })
  const style = getComputedStyle(answer(), '::highlight(fbs-passage-bad)')
  expect(style.textDecorationLine).toBe('underline')
  expect(style.textDecorationStyle).toBe('wavy')
})
