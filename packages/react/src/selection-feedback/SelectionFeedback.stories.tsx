import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { sceneOf } from '../testing/scene.ts'
import type { Passage } from './passage.ts'
import { SelectionFeedback } from './SelectionFeedback.tsx'
import { selectionFeedbackDataAttributes } from './selectionFeedbackDataAttributes.ts'
import { rangeIn } from './textRange.ts'

const answer = (
  <p>
    The <b>capital</b> of France is <em>Paris</em>. It has two million people, and eleven million with its
    suburbs.
  </p>
)

const said: Passage[] = [
  { start: 4, end: 11, quote: 'capital', kind: 'good' },
  { start: 25, end: 30, quote: 'Paris', kind: 'bad', reasons: ['unsupported'] },
  { start: 39, end: 50, quote: 'two million', kind: 'correction', replacement: '2.1 million' },
]

const meta = {
  title: 'Widgets/SelectionFeedback',
  component: SelectionFeedback,
  args: { onValueChange: fn(), children: answer },
  parameters: {
    widget: {
      signals: ['selection_feedback'],
      attributes: selectionFeedbackDataAttributes,
      anatomy: `<SelectionFeedback.Root>
  <SelectionFeedback.Answer>…</SelectionFeedback.Answer>
  <SelectionFeedback.Toolbar>
    <SelectionFeedback.Kind kind="good" />
    <SelectionFeedback.Kind kind="bad" />
    <SelectionFeedback.Kind kind="correction" />
  </SelectionFeedback.Toolbar>
  <SelectionFeedback.Passages />
  <SelectionFeedback.Hint />
  <SelectionFeedback.Status />
</SelectionFeedback.Root>`,
    },
  },
} satisfies Meta<typeof SelectionFeedback>

export default meta

type Story = StoryObj<typeof meta>

interface Played {
  canvasElement: HTMLElement
}

const button = (name: string) => screen.getByRole('button', { name })

const select = async ({ canvasElement }: Played, quote: string) => {
  const element = canvasElement.querySelector('.fbs-selection-answer')
  const at = (element?.textContent ?? '').indexOf(quote)
  const range = element && rangeIn(element, at, at + quote.length)
  if (!range) throw new Error(`"${quote}" is not in the answer.`)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  await screen.findByRole('group', { name: 'Rate the selected passage' })
}

const open = async (
  story: Played & { userEvent: { click(element: Element): Promise<void> } },
  kind: string,
) => {
  await select(story, 'Paris')
  await story.userEvent.click(button(kind))
  return within(await screen.findByRole('dialog', { name: kind }))
}

/** An answer to select in. */
export const Idle: Story = {}

/** A toolbar at the end of the selection: next in the tab order, and at Alt+F10. */
export const Selected: Story = {
  play: async (story) => {
    await select(story, 'France is Paris')
    await waitFor(() => expect(button('Good passage')).toBeVisible())
  },
}

/** Reasons and a comment on what is bad. */
export const Bad: Story = {
  play: async (story) => {
    const form = await open(story, 'Bad passage')
    await story.userEvent.click(form.getByRole('button', { name: 'Not supported by a source' }))
    await expect(form.getByRole('button', { name: 'Not supported by a source' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  },
}

/** Better words: with `original`, an improvement of the whole answer too. */
export const Correcting: Story = {
  args: { original: 'The **capital** of France is *Paris*.' },
  play: async (story) => {
    const form = await open(story, 'Correct the passage')
    await expect(form.getByRole('textbox')).toHaveValue('Paris')
  },
}

/** Marked in the text, without a change to its elements, and listed below. */
export const Given: Story = {
  play: async (story) => {
    const form = await open(story, 'Good passage')
    await story.userEvent.click(form.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(button('Good passage: Paris')).toHaveFocus())
    await expect(sceneOf(story).gateway.received[0]?.signal).toMatchObject({
      signal_name: 'selection_feedback',
      score: 0.5,
      metadata: { quote: 'Paris', start: 25, end: 30 },
    })
  },
}

/** Solid for what is good, a wave for what is bad, dashes for what should read otherwise. */
export const Several: Story = { args: { defaultValue: said } }

/**
 * After a reload. Votes are remembered by the browser, passages are not: it would have to keep text of the answer, to know
 * whether the same words still stand there. So keep on your server what `onValueChange` gives you, or read it there from
 * the log's signals (`metadata.quote`, `start` and `end`), and hand it on as `defaultValue`. What is said or removed from
 * then on counts before it.
 */
export const AfterReload: Story = {
  args: { defaultValue: said },
  play: async (story) => {
    await story.userEvent.click(button('Good passage: capital'))
    const form = within(await screen.findByRole('dialog', { name: 'Good passage' }))
    await story.userEvent.click(form.getByRole('button', { name: 'Remove' }))
    await waitFor(() =>
      expect(story.args.onValueChange).toHaveBeenCalledWith(said.filter(({ kind }) => kind !== 'good')),
    )
    await expect(screen.queryByRole('button', { name: 'Good passage: capital' })).toBeNull()
    await expect(button('Bad passage: Paris')).toBeVisible()
  },
}

/** A passage of the list opens its form again. */
export const Editing: Story = {
  args: { defaultValue: said },
  play: async (story) => {
    await story.userEvent.click(button('Bad passage: Paris'))
    const form = within(await screen.findByRole('dialog', { name: 'Bad passage' }))
    await waitFor(() => expect(form.getByRole('button', { name: 'Remove' })).toBeVisible())
  },
}

/** Only what an app asks for, with its own reasons. */
export const OwnReasons: Story = {
  args: { kinds: ['bad'], reasons: { bad: [{ key: 'wrong_law', label: 'Wrong law' }, 'outdated'] } },
  play: async (story) => {
    const form = await open(story, 'Bad passage')
    await waitFor(() => expect(form.getByRole('button', { name: 'Wrong law' })).toBeVisible())
  },
}

export const Queued: Story = {
  parameters: { gateway: { mode: 'unreachable' } },
  play: async (story) => {
    const form = await open(story, 'Bad passage')
    await story.userEvent.click(form.getByRole('button', { name: 'Send' }))
    await expect(await screen.findByText('Not sent yet')).toBeVisible()
  },
}

/** The gateway refused it: nothing is marked. */
export const Failed: Story = {
  parameters: { gateway: { mode: 400 } },
  play: async (story) => {
    const form = await open(story, 'Bad passage')
    await story.userEvent.click(form.getByRole('button', { name: 'Send' }))
    await expect(await screen.findByText('Not saved')).toBeVisible()
  },
}

export const ExpiredToken: Story = {
  parameters: { feedback: { target: 'expired' } },
  play: async (story) => {
    await select(story, 'Paris')
    await expect(button('Bad passage')).toHaveAttribute('title', 'Cannot be rated any more')
  },
}

export const MissingTarget: Story = {
  parameters: { feedback: { target: 'missing' } },
  play: async (story) => {
    await select(story, 'Paris')
    await expect(button('Bad passage')).toHaveAttribute('aria-disabled', 'true')
  },
}

export const Streaming: Story = { parameters: { feedback: { streaming: true } } }

/** Nothing to select for; what was said stays. */
export const Disabled: Story = { args: { disabled: true, defaultValue: said } }

/** Code, emoji, several paragraphs. */
export const LongText: Story = {
  args: {
    children: (
      <>
        <p>{'A stack gives back the newest first 🥞. '.repeat(20)}</p>
        <pre style={{ whiteSpace: 'pre-wrap' }}>
          <code>{'const stack = []\nstack.push(1)\nstack.pop()\n'}</code>
        </pre>
      </>
    ),
  },
  play: async (story) => {
    await select(story, 'newest first 🥞')
    await waitFor(() => expect(button('Good passage')).toBeVisible())
  },
}

export const RightToLeft: Story = {
  args: { children: <p>בירת צרפת היא פריז.</p> },
  globals: { dir: 'rtl' },
  play: async (story) => {
    await select(story, 'פריז')
    await story.userEvent.click(button('Bad passage'))
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Bad passage' })).toBeVisible())
  },
}

export const Dark: Story = {
  args: { defaultValue: said },
  globals: { theme: 'dark' },
  play: async (story) => {
    await open(story, 'Good passage')
  },
}

export const Compact: Story = { args: { defaultValue: said }, globals: { density: 'compact' } }
