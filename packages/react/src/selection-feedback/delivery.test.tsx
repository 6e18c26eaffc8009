import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { button, marked, open, page, select, show, toolbar, toReach } from '../testing/selectionInPage.tsx'
import { newTarget } from '../testing/target.ts'
import { SelectionFeedback } from './SelectionFeedback.tsx'

describe('what does not get through', () => {
  it('is told, and sent again by Retry', async () => {
    const { gateway } = show()
    gateway.mode = 400
    fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
    await screen.findByText('Not saved')
    expect(marked('bad')).toEqual([])
    gateway.mode = 201
    fireEvent.click(button('Retry'))
    await toReach('delivered')
    expect(marked('bad')).toEqual(['Paris'])
  })

  it('is kept while the gateway is not reached', async () => {
    const { gateway } = show()
    gateway.mode = 'unreachable'
    fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
    await screen.findByText('Not sent yet')
    expect(marked('bad')).toEqual(['Paris'])
  })

  it('costs nobody what they said where onValueChange throws', async () => {
    const shown = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', shown)
    onTestFinished(() => window.removeEventListener('error', shown))
    const { gateway } = show({
      onValueChange() {
        throw new Error('a mistake of the app')
      },
    })
    fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(shown).toHaveBeenCalled()
  })
})

describe('an answer that cannot be rated', () => {
  it.each([
    ['is being written', { streaming: true }, 'Cannot be rated yet'],
    ['has no target', { target: null }, 'Cannot be rated'],
    ['has an expired token', { target: newTarget(-1) }, 'Cannot be rated any more'],
  ])('says why: one that %s', async (_, scope, reason) => {
    onTestFinished(() => getSelection()?.removeAllRanges())
    renderFeedback(page(), scope)
    select('Paris')
    await toolbar()
    expect(button('Bad passage').title).toBe(reason)
    fireEvent.click(button('Bad passage'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('has no toolbar where the app turned it off', async () => {
    show({ disabled: true })
    select('Paris')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('stays in the page where the widget cannot work', () => {
    render(<SelectionFeedback>It has 2 million people.</SelectionFeedback>, { onCaughtError: () => {} })
    expect(screen.getByText('It has 2 million people.')).toBeTruthy()
  })
})
