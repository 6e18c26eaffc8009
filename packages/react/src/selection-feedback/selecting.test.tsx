import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useRef } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import {
  answer,
  button,
  dialog,
  noToolbar,
  open,
  select,
  show,
  toolbar,
} from '../testing/selectionInPage.tsx'
import { SelectionFeedback } from './SelectionFeedback.tsx'

function App() {
  const ref = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={ref} className="fbs-selection-answer">
        It is Paris.
      </div>
      <SelectionFeedback answer={ref} />
    </>
  )
}

type Ends = [anchor: Node, offset: number, focus: Node, offset: number]

describe('a selection', () => {
  it('by mouse has its toolbar below it', async () => {
    show()
    await userEvent.dblClick(screen.getByText('Paris'))
    const box = (await toolbar()).getBoundingClientRect()
    expect(getSelection()?.toString().trim()).toBe('Paris')
    expect(box.top).toBeGreaterThan(screen.getByText('Paris').getBoundingClientRect().bottom)
    await userEvent.click(screen.getByText('Before.'))
    await noToolbar()
  })

  it('is put away once something was said of it, and is there for another selection of the same', async () => {
    show()
    await userEvent.dblClick(screen.getByText('Paris', { selector: 'em' }))
    await userEvent.click(within(await toolbar()).getByRole('button', { name: 'Good passage' }))
    await userEvent.click(within(await dialog('Good passage')).getByRole('button', { name: 'Send' }))
    await noToolbar()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await noToolbar()
    await userEvent.dblClick(screen.getByText('Paris', { selector: 'em' }))
    await toolbar()
  })

  it('gives way to a passage of the list', async () => {
    show({ defaultValue: [{ start: 15, end: 21, quote: 'France', kind: 'bad' }] })
    await userEvent.dblClick(screen.getByText('Paris'))
    await toolbar()
    await userEvent.click(button('Bad passage: France'))
    const form = await dialog('Bad passage')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(form.isConnected).toBe(true)
    expect(form.textContent).toContain('France')
  })

  it('that reaches over the edge of the answer is cut off there', async () => {
    const { gateway } = show()
    await userEvent.tripleClick(screen.getByText('It has 2 million people.'))
    fireEvent.click(within(await toolbar()).getByRole('button', { name: 'Bad passage' }))
    fireEvent.click(within(await dialog('Bad passage')).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(gateway.received[0]?.signal.metadata?.quote).toBe('It has 2 million people.'))
  })

  it.each([
    ['that was begun elsewhere', (): Ends => [screen.getByText('Before.'), 0, answer(), 1]],
    ['of all of the page', (): Ends => [document.body, 0, document.body, document.body.childNodes.length]],
    ['of nothing', (): Ends => [answer(), 1, answer(), 1]],
  ])('%s is none', async (_, ends) => {
    show()
    getSelection()?.setBaseAndExtent(...ends())
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('made backwards is the same', async () => {
    show()
    const [start, end] = [answer().querySelector('b')?.firstChild, answer().querySelector('em')?.firstChild]
    if (!start || !end) throw new Error('There is no markup in the answer.')
    getSelection()?.setBaseAndExtent(end, 5, start, 0)
    fireEvent.click(within(await toolbar()).getByRole('button', { name: 'Bad passage' }))
    expect((await dialog('Bad passage')).textContent).toContain('France is Paris')
  })

  it('in one of two answers is rated in that one', async () => {
    const { gateway } = renderFeedback([
      <SelectionFeedback key="a" data-testid="root">
        First answer
      </SelectionFeedback>,
      <SelectionFeedback key="b">
        <span data-testid="second">Second answer</span>
      </SelectionFeedback>,
    ])
    select('Second', screen.getByTestId('second'))
    expect(await screen.findAllByRole('group')).toHaveLength(1)
    fireEvent.click(button('Good passage'))
    fireEvent.click(within(await dialog('Good passage')).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(gateway.received[0]?.signal.metadata).toMatchObject({ start: 0, end: 6 }))
    getSelection()?.removeAllRanges()
  })

  it.each([
    ['emoji', 'See 👩‍👩‍👧‍👦 and 🇫🇷 here', '👩‍👩‍👧‍👦 and 🇫🇷'],
    ['a right-to-left text', 'בירת צרפת היא פריז.', 'צרפת היא'],
    ['line breaks', 'const a = 1\n\n  const b = 2\n', '1\n\n  const b'],
  ])('of %s has its offsets', async (_, content, quote) => {
    onTestFinished(() => getSelection()?.removeAllRanges())
    const { gateway } = renderFeedback(
      <SelectionFeedback>
        <pre>
          <code dir="auto">{content}</code>
        </pre>
      </SelectionFeedback>,
    )
    fireEvent.click(within(await open(quote)).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    const { start, end, quote: sent } = gateway.received[0]?.signal.metadata ?? {}
    expect(sent).toBe(quote)
    expect(content.slice(Number(start), Number(end))).toBe(quote)
  })
})

it('takes an element of the app as the answer', async () => {
  onTestFinished(() => getSelection()?.removeAllRanges())
  const { gateway } = renderFeedback(<App />)
  fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(gateway.received[0]?.signal.metadata).toMatchObject({ start: 6, end: 11 }))
})

describe('the keyboard', () => {
  it('reaches the toolbar next, or at once by Alt+F10, and gives focus back', async () => {
    show()
    select('Paris')
    await toolbar()
    await waitFor(() => expect(screen.getByText('Alt+F10: rate the selected passage')).toBeTruthy())
    await userEvent.keyboard('{Alt>}{F10}{/Alt}')
    expect(document.activeElement).toBe(button('Good passage'))
    await userEvent.tab()
    expect(document.activeElement).toBe(button('Bad passage'))
    await userEvent.keyboard('{Enter}')
    const form = await dialog('Bad passage')
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(button('Bad passage')))
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(document.activeElement).toBe(button('Bad passage'))
    await userEvent.keyboard('{Escape}')
    await noToolbar()
  })

  it('goes from the selection to the toolbar by Tab', async () => {
    show()
    select('Paris')
    await toolbar()
    await userEvent.tab()
    expect(document.activeElement).toBe(button('Good passage'))
  })
})
