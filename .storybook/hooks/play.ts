import { expect, waitFor, within } from 'storybook/test'

interface Played {
  canvasElement: HTMLElement
}

const isVitest = '__vitest_browser__' in globalThis

export const answerIn = ({ canvasElement }: Played, row = 0): HTMLElement => {
  const article = within(canvasElement).getAllByRole('article')[row]
  if (!article) throw new Error(`There is no answer ${row}.`)
  return article
}

export const textIn = (story: Played, row = 0): HTMLElement => {
  const text = answerIn(story, row).querySelector<HTMLElement>('.lab-text')
  if (!text) throw new Error(`Answer ${row} has no text.`)
  return text
}

/** The percent that a meter shows. */
export const percentOf = (story: Played, label: string, row = 0): number =>
  within(answerIn(story, row)).getByRole<HTMLMeterElement>('meter', { name: label }).value

/** What a fact says, by its label. */
export const factOf = (story: Played, label: string, row = 0): string =>
  within(answerIn(story, row)).getByText(label, { selector: 'dt' }).nextElementSibling?.textContent ?? ''

export const secondsOf = (story: Played, row = 0): number =>
  Number.parseFloat(factOf(story, 'Attended for', row))

export const submittedIn = ({ canvasElement }: Played): HTMLElement =>
  within(canvasElement).getByRole('region', { name: 'What is submitted' })

/** Somebody sits in front of the page. */
export const takeSeat = (): void => window.focus()

/** Until an answer has been attended for longer than so many seconds. */
export async function read(story: Played, seconds: number, row = 0): Promise<void> {
  takeSeat()
  await waitFor(() => expect(secondsOf(story, row)).toBeGreaterThan(seconds))
}

/** Copies what is selected: by keys under test, else by the command that the last click in Storybook allows. */
async function pressCopy(): Promise<void> {
  if (!isVitest) {
    document.execCommand('copy')
    return
  }
  const { userEvent } = await import('vitest/browser')
  await userEvent.keyboard('{Control>}c{/Control}')
}

/** Selects and copies, again and again until it has been noticed: what notices loads while a page is read. */
export async function copyBy(select: () => void, hasCopied: () => void): Promise<void> {
  takeSeat()
  await waitFor(async () => {
    select()
    await pressCopy()
    // A copy is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 20))
    hasCopied()
  })
  getSelection()?.removeAllRanges()
}

/** A click as a person makes it, under test: one of a script's making follows no link, and may not copy. */
export async function clickAsPerson(element: HTMLElement): Promise<void> {
  if (!isVitest) {
    element.click()
    return
  }
  const { userEvent } = await import('vitest/browser')
  await userEvent.click(element)
}

export const overlayIn = (page: Document): ShadowRoot | null =>
  page.querySelector('[data-fbs-overlay]')?.shadowRoot ?? null
