import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { CheckIcon } from '../icons/actions.tsx'
import { arrived, button, opensMenu, refuse, row } from '../testing/barInStory.ts'
import { sceneOf } from '../testing/scene.ts'
import { FeedbackBar } from './FeedbackBar.tsx'
import { feedbackBarToggleDataAttributes } from './feedbackBarDataAttributes.ts'

const text = 'Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.'

/**
 * What people want under an answer, in one row: thumbs with their follow-up, copy, correct, share, regenerate, buttons of
 * your own, and a menu for the rest. A button is there where the app has given what it needs, and what people do with an
 * answer is told as an implicit signal. Use it where an answer has a row of its own; single widgets where it has not.
 */
const meta = {
  title: 'Widgets/FeedbackBar',
  component: FeedbackBar,
  args: { text, onCopy: fn(), onRegenerate: fn(), onShare: fn() },
  parameters: {
    widget: {
      signals: ['thumbs_up', 'thumbs_down', 'copied_to_clipboard', 'correction', 'shared', 'regenerated'],
      attributes: feedbackBarToggleDataAttributes,
      anatomy: `<FeedbackBar.Root>
  <FeedbackBar.Row>
    <Thumbs />
    <FeedbackBar.Copy />
    <FeedbackBar.Edit />
    <FeedbackBar.Share />
    <FeedbackBar.Regenerate />
    <FeedbackBar.Button />
    <FeedbackBar.More>
      <FeedbackBar.Item />
    </FeedbackBar.More>
  </FeedbackBar.Row>
  <FeedbackBar.Status />
  <FeedbackBar.Editor />
</FeedbackBar.Root>`,
    },
  },
  render: (args) => (
    <article style={{ maxWidth: '40rem' }}>
      <p style={{ marginBlock: '0 0.5rem' }}>{text}</p>
      <FeedbackBar {...args} />
    </article>
  ),
} satisfies Meta<typeof FeedbackBar>

export default meta

type Story = StoryObj<typeof meta>

/** Nothing was done yet. */
export const Idle: Story = {
  play: async (story) => {
    await expect(row(story)).toHaveAttribute('data-status', 'idle')
    await expect(within(row(story)).getAllByRole('button')).toHaveLength(6)
  },
}

/** One stop for Tab; arrows, Home and End go from button to button. */
export const Keyboard: Story = {
  play: async (story) => {
    await story.userEvent.tab()
    await expect(button(story, 'Good answer')).toHaveFocus()
    await story.userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect(button(story, 'Copy')).toHaveFocus()
    await story.userEvent.keyboard('{End}')
    await expect(button(story, 'Regenerate')).toHaveFocus()
  },
}

/** Copied: a tick and a word for two seconds, and a signal that says how much it was and not what. */
export const Copied: Story = {
  play: async (story) => {
    await story.userEvent.click(button(story, 'Copy'))
    await within(story.canvasElement).findByText('Copied')
    await expect(story.args.onCopy).toHaveBeenCalledWith(text)
    await waitFor(() =>
      expect(sceneOf(story).gateway.received[0]?.signal).toMatchObject({
        signal_name: 'copied_to_clipboard',
        metadata: { copied_chars: text.length, copied_fraction: 1, method: 'button' },
      }),
    )
  },
}

/** The browser refused: told, and no signal. */
export const CopyRefused: Story = {
  render: (args) => <FeedbackBar {...args} onCopy={refuse} />,
  play: async (story) => {
    await story.userEvent.click(button(story, 'Copy'))
    await within(story.canvasElement).findByText('Could not be copied')
    await expect(sceneOf(story).gateway.received).toHaveLength(0)
  },
}

/** Asked again: the app is called once the signal is submitted. */
export const Regenerated: Story = {
  play: async (story) => {
    await story.userEvent.click(button(story, 'Regenerate'))
    await expect(story.args.onRegenerate).toHaveBeenCalledOnce()
    await waitFor(() => expect(sceneOf(story).gateway.received[0]?.signal.signal_name).toBe('regenerated'))
  },
}

/** A vote against the answer: the thumbs ask for more, in the bar as elsewhere. */
export const VotedDown: Story = {
  play: async (story) => {
    await story.userEvent.click(button(story, 'Bad answer'))
    await within(story.canvasElement).findByRole('dialog')
    await arrived()
    await expect(button(story, 'Bad answer')).toHaveAttribute('aria-pressed', 'true')
  },
}

/** The editor of a better answer, below the row. Its code is loaded as it is first opened. */
export const Correcting: Story = {
  play: async (story) => {
    await story.userEvent.click(button(story, 'Correct'))
    const field = await within(story.canvasElement).findByRole('textbox')
    await expect(field).toHaveValue(text)
    await waitFor(() => expect(field).toHaveFocus())
  },
}

/** Buttons of the app in the row, and items in the menu. */
export const OwnButtons: Story = {
  args: {
    children: [
      <FeedbackBar.Button key="pin" label="Pin" icon={<CheckIcon />} pressed />,
      <FeedbackBar.Button key="source" label="Sources" />,
    ],
    more: [
      <FeedbackBar.Item key="aloud" icon={<CheckIcon />}>
        Read aloud
      </FeedbackBar.Item>,
      <FeedbackBar.Item key="branch" disabled>
        Branch into a new chat
      </FeedbackBar.Item>,
      <FeedbackBar.Item key="report">Report a problem</FeedbackBar.Item>,
    ],
  },
  play: async (story) => {
    const menu = await opensMenu(story)
    await expect(menu.getAllByRole('menuitem')).toHaveLength(3)
    await waitFor(() => expect(menu.getByText('Read aloud')).toHaveFocus())
    await story.userEvent.keyboard('r{ArrowUp}')
    await expect(menu.getByText('Branch into a new chat')).toHaveFocus()
  },
}

/** One row, whatever its width: what has no room goes into the menu. */
export const CompactVariant: Story = {
  args: {
    variant: 'compact',
    children: <FeedbackBar.Button label="Pin" icon={<CheckIcon />} pressed />,
    more: <FeedbackBar.Item>Report a problem</FeedbackBar.Item>,
  },
  render: (args) => (
    <div style={{ inlineSize: '9.5rem' }}>
      <FeedbackBar {...args} />
    </div>
  ),
  play: async (story) => {
    await waitFor(() => expect(within(row(story)).queryByRole('button', { name: 'Regenerate' })).toBeNull())
    const menu = await opensMenu(story)
    await expect(menu.getByRole('menuitem', { name: 'Regenerate' })).toBeVisible()
    await expect(menu.getByRole('menuitemcheckbox', { name: 'Pin' })).toBeChecked()
    await expect(menu.getAllByRole('menuitem').at(-1)).toHaveTextContent('Report a problem')
  },
}

/** Seen with the pointer over its answer, or the focus in it; with a finger always. The newest answer keeps its row. */
export const RevealedOnHover: Story = {
  args: { reveal: 'hover' },
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem', maxWidth: '40rem' }}>
      <article>
        <p style={{ marginBlock: '0 0.5rem' }}>An earlier answer. Its row waits for you.</p>
        <FeedbackBar {...args} />
      </article>
      <article>
        <p style={{ marginBlock: '0 0.5rem' }}>{text}</p>
        <FeedbackBar {...args} reveal="always" />
      </article>
    </div>
  ),
  play: async (story) => {
    const [earlier, newest] = within(story.canvasElement).getAllByRole('toolbar')
    await expect(newest).toHaveStyle({ opacity: '1' })
    await story.userEvent.tab()
    await waitFor(() => expect(earlier).toHaveStyle({ opacity: '1' }))
  },
}

/** The answer is being written: what there is can be copied, and is no signal; the rest waits. */
export const Streaming: Story = {
  parameters: { feedback: { streaming: true } },
  play: async (story) => {
    await expect(button(story, 'Regenerate')).toHaveAccessibleDescription('Still being written')
    await story.userEvent.click(button(story, 'Regenerate'))
    await expect(story.args.onRegenerate).not.toHaveBeenCalled()
    await story.userEvent.click(button(story, 'Copy'))
    await within(story.canvasElement).findByText('Copied')
    await expect(sceneOf(story).gateway.received).toHaveLength(0)
  },
}

/** The token is over: nothing can be rated or corrected, everything else works. */
export const ExpiredToken: Story = {
  parameters: { feedback: { target: 'expired' } },
  play: async (story) => {
    await expect(button(story, 'Correct')).toHaveAccessibleDescription('Cannot be rated any more')
    await expect(button(story, 'Copy')).toHaveAttribute('aria-disabled', 'false')
  },
}

/** The answer came without a target. */
export const MissingTarget: Story = {
  parameters: { feedback: { target: 'missing' } },
  play: async (story) => {
    await story.userEvent.click(button(story, 'Share'))
    await within(story.canvasElement).findByText('Shared')
    await expect(sceneOf(story).gateway.received).toHaveLength(0)
  },
}

/** Offline: the vote is kept and says so; a copy that waits says nothing, as nobody waits for it. */
export const Offline: Story = {
  parameters: { gateway: { mode: 'unreachable' } },
  play: async (story) => {
    await story.userEvent.click(button(story, 'Copy'))
    await story.userEvent.click(button(story, 'Good answer'))
    await within(story.canvasElement).findByText('Not sent yet')
  },
}

/** Refused for good: the vote goes back, and says so. */
export const Failed: Story = {
  parameters: { gateway: { mode: 400 } },
  play: async (story) => {
    await story.userEvent.click(button(story, 'Good answer'))
    await within(story.canvasElement).findByText('Not saved')
  },
}

/** Switched off by the app. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async (story) => {
    await story.userEvent.click(button(story, 'Copy'))
    await expect(story.args.onCopy).not.toHaveBeenCalled()
    await expect(button(story, 'Good answer')).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Long words of the app in a narrow column. */
export const LongText: Story = {
  args: {
    labels: {
      copyFailed: 'Your browser did not let us put the answer on the clipboard. Select and copy it.',
    },
    children: <FeedbackBar.Button label="Ask a colleague to check this" />,
  },
  render: (args) => (
    <div className="narrow">
      <FeedbackBar {...args} onCopy={refuse} />
    </div>
  ),
  play: async (story) => {
    await story.userEvent.click(button(story, 'Copy'))
    const message = await within(story.canvasElement).findByText(/Your browser/)
    const narrow = story.canvasElement.querySelector('.narrow')?.getBoundingClientRect()
    await expect(message.getBoundingClientRect().right).toBeLessThanOrEqual(narrow?.right ?? 0)
  },
}

/** Right to left: the row begins at the right, and the arrow keys follow. */
export const RightToLeft: Story = {
  globals: { dir: 'rtl' },
  play: async (story) => {
    await story.userEvent.tab()
    await story.userEvent.keyboard('{ArrowLeft}')
    await expect(button(story, 'Bad answer')).toHaveFocus()
    const [first, last] = [button(story, 'Good answer'), button(story, 'Regenerate')]
    await expect(first.getBoundingClientRect().left).toBeGreaterThan(last.getBoundingClientRect().left)
  },
}

/** In a dark page, with the menu open. */
export const Dark: Story = { ...OwnButtons, globals: { theme: 'dark' } }

/** In a dense page: 24 px, no less. */
export const Dense: Story = {
  globals: { density: 'compact' },
  play: async (story) => {
    await expect(button(story, 'Copy').getBoundingClientRect().height).toBe(24)
  },
}
