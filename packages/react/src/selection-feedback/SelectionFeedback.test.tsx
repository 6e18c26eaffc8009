import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import {
  answer,
  button,
  dialog,
  marked,
  noToolbar,
  open,
  show,
  text,
  toReach,
} from '../testing/selectionInPage.tsx'
import type { Passage } from './passage.ts'
import { SelectionFeedback } from './SelectionFeedback.tsx'

it('takes no room below the answer until there is something to say', async () => {
  const { gateway } = show()
  const edge = (text: string) => screen.getByText(text).getBoundingClientRect()
  const room = () => edge('After.').top - edge('It has 2 million people.').bottom
  // The margins of two paragraphs, and nothing between.
  expect(room()).toBe(32)
  gateway.mode = 400
  const form = await open('Paris')
  fireEvent.click(within(form).getByRole('button', { name: 'Send' }))
  await toReach('failed')
  expect(room()).toBeGreaterThan(32)
})

describe('a selected passage', () => {
  it('sends its quote with its place in the text, reasons and comment, across markup', async () => {
    const { gateway } = show()
    const form = await open('France is Paris')
    fireEvent.click(within(form).getByRole('button', { name: 'Not correct' }))
    await userEvent.fill(within(form).getByRole('textbox'), 'It is Lyon.')
    fireEvent.click(within(form).getByRole('button', { name: 'Send' }))
    await toReach('delivered')
    const start = text.indexOf('France')
    const end = start + 'France is Paris'.length
    expect(answer().textContent?.slice(start, end)).toBe('France is Paris')
    expect(gateway.received.map(({ signal }) => signal)).toEqual([
      expect.objectContaining({
        signal_name: 'selection_feedback',
        score: -0.5,
        weight: 0.8,
        qualitative_feedback: 'It is Lyon.',
        metadata: expect.objectContaining({ quote: 'France is Paris', start, end, reasons: ['incorrect'] }),
      }),
    ])
    expect(gateway.received[0]?.signal.metadata).not.toHaveProperty('prefix')
  })

  it('has the reasons in the words of the app, and the others in the usual ones', async () => {
    show({ labels: { reasons: { incorrect: 'Factually wrong' } } })
    const form = within(await open('Paris'))
    expect(form.getByRole('button', { name: 'Factually wrong' })).toBeTruthy()
    expect(form.queryByRole('button', { name: 'Not correct' })).toBeNull()
    expect(form.getByRole('button', { name: 'Hard to follow' })).toBeTruthy()
  })

  it('is marked in the text and listed below, without a change to the answer', async () => {
    show()
    const before = answer().innerHTML
    fireEvent.click(within(await open('Paris', 'Good passage')).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(marked('good')).toEqual(['Paris']))
    expect(answer().innerHTML).toBe(before)
    expect(button('Good passage: Paris')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(button('Good passage: Paris')))
    await noToolbar()
  })

  it('can be corrected, which also improves the whole answer', async () => {
    const { gateway } = show({ original: text })
    const form = await open('Paris', 'Correct the passage')
    const field = within(form).getByRole('textbox', { name: 'Better words' })
    expect(field).toHaveProperty('value', 'Paris')
    expect(within(form).getByRole('button', { name: 'Send' }).ariaDisabled).toBe('true')
    await userEvent.fill(field, 'Lyon')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await toReach('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({
      improvement: { role: 'assistant', content: text.replace('Paris', 'Lyon') },
      metadata: { quote: 'Paris', replacement: 'Lyon' },
    })
  })

  it('is a signal of its own beside another', async () => {
    const { gateway } = show()
    fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
    await noToolbar()
    fireEvent.click(within(await open('2 million')).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    for (const { signal } of gateway.received) expect(signal.metadata).not.toHaveProperty('supersedes')
    expect(marked('bad')).toEqual(['Paris', '2 million'])
  })

  it('supersedes what was said of it, and is taken back by Remove', async () => {
    const onValueChange = vi.fn()
    const { gateway } = show({ onValueChange })
    fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
    await toReach('delivered')
    fireEvent.click(button('Bad passage: Paris'))
    const form = await dialog('Bad passage')
    fireEvent.click(within(form).getByRole('button', { name: 'Hard to follow' }))
    fireEvent.click(within(form).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    await toReach('delivered')
    fireEvent.click(button('Bad passage: Paris'))
    fireEvent.click(within(await dialog('Bad passage')).getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(gateway.received).toHaveLength(3))
    const [first, second, third] = gateway.received.map(({ signal }) => signal)
    expect(second?.metadata?.supersedes).toBe(first?.metadata?.signal_id)
    expect(third).toMatchObject({
      score: 0,
      weight: 0,
      metadata: { supersedes: second?.metadata?.signal_id },
    })
    expect(screen.queryByRole('list')).toBeNull()
    expect(onValueChange.mock.calls.map(([value]) => value.length)).toEqual([1, 1, 0])
  })

  it('comes with the text around it where the app asks for that', async () => {
    const { gateway } = show({ context: 5 })
    fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
    await toReach('delivered')
    expect(gateway.received[0]?.signal.metadata).toMatchObject({ prefix: 'e is ', suffix: '. It ' })
  })
})

describe('what was written and not sent', () => {
  it('is there again after the form was closed', async () => {
    show()
    await userEvent.fill(within(await open('Paris')).getByRole('textbox'), 'Half a tho')
    fireEvent.click(button('Close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const form = await open('Paris')
    expect(within(form).getByRole('textbox')).toHaveProperty('value', 'Half a tho')
  })
})

describe('passages of the app', () => {
  const known: Passage[] = [{ start: 25, end: 30, quote: 'Paris', kind: 'good' }]

  it('are a start as defaultValue, and can be removed', async () => {
    const { gateway } = show({ defaultValue: known })
    expect(marked('good')).toEqual(['Paris'])
    fireEvent.click(button('Good passage: Paris'))
    fireEvent.click(within(await dialog('Good passage')).getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(gateway.received[0]?.signal).toMatchObject({ weight: 0 }))
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('are shown as they are as value', async () => {
    show({ value: known })
    fireEvent.click(within(await open('France')).getByRole('button', { name: 'Send' }))
    await toReach('delivered')
    expect(marked('bad')).toEqual([])
    expect(marked('good')).toEqual(['Paris'])
  })

  it('are not marked where the text is another', () => {
    show({ value: [{ start: 0, end: 5, quote: 'Paris', kind: 'good' }] })
    expect(marked('good')).toEqual([])
  })

  it('are listed up to a number that a page can bear', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, start): Passage => ({
        ...{ start, end: start + 1, quote: 'x', kind: 'good' },
      }),
    )
    show({ defaultValue: many })
    expect(screen.getAllByRole('listitem')).toHaveLength(200)
  })
})

describe('the marks', () => {
  it('follow the answer as it is rendered anew, and go with it', async () => {
    const value: Passage[] = [{ start: 0, end: 5, quote: 'Paris', kind: 'bad' }]
    const tree = (key: number) => (
      <SelectionFeedback value={value}>
        <p key={key}>Paris</p>
      </SelectionFeedback>
    )
    const { update, unmount } = renderFeedback(tree(1))
    expect(marked('bad')).toEqual(['Paris'])
    update({}, tree(2))
    await waitFor(() => expect(marked('bad')).toEqual(['Paris']))
    unmount()
    expect(marked('bad')).toEqual([])
  })
})

it('loses what was said where the browser signs the user out', async () => {
  const { client } = show()
  fireEvent.click(within(await open('Paris')).getByRole('button', { name: 'Send' }))
  await toReach('delivered')
  await client.clear()
  await waitFor(() => expect(screen.queryByRole('list')).toBeNull())
  expect(marked('bad')).toEqual([])
})
