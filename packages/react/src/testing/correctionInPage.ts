import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

export const button = (name: string) => screen.getByRole('button', { name })
export const group = () => screen.getAllByRole('group', { name: 'Correct this answer' })[0] as HTMLElement
export const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Better answer' })
export const isOpen = () => group().dataset.state === 'editing'
export const problem = () => screen.getByRole('alert').textContent
export const reaches = (status: string) => waitFor(() => expect(group().dataset.status).toBe(status))

/** Opens the editor, and waits until its code is there. */
export async function openEditor(name = 'Suggest a better answer'): Promise<HTMLTextAreaElement> {
  fireEvent.click(button(name))
  // The first time its code is fetched, by a machine that may be busy.
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Better answer' }, { timeout: 10_000 })
}

export const write = (value: string) => fireEvent.change(field(), { target: { value } })
export const send = () => fireEvent.click(button('Send correction'))

const marked = ({ tagName, textContent }: Element) => {
  if (tagName === 'INS') return `{+${textContent}+}`
  return tagName === 'DEL' ? `[-${textContent}-]` : textContent
}

/** The diff that is shown, as marked text. */
export const shownDiff = () =>
  [...document.querySelectorAll('.fbs-diff:not([hidden]) .fbs-diff-text > *')].map(marked).join('')

export const toShowDiff = (diff: string) => waitFor(() => expect(shownDiff()).toBe(diff))
