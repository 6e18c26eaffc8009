import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { playedInDocs, sceneOf } from '../testing/scene.ts'
import { Thumbs } from './Thumbs.tsx'
import { thumbsDataAttributes } from './thumbsDataAttributes.ts'

/**
 * One click says whether an answer was good. The cheapest signal to give, and so the one that most people give: it
 * belongs under every answer. A second click takes the vote back, a click on the other thumb changes it.
 */
const meta = {
  title: 'Widgets/Thumbs',
  component: Thumbs,
  args: { onValueChange: fn() },
  parameters: {
    widget: {
      signals: ['thumbs_up', 'thumbs_down'],
      attributes: thumbsDataAttributes,
      anatomy: `<Thumbs.Root>
  <Thumbs.Up />
  <Thumbs.Down />
  <Thumbs.FollowUp />
  <Thumbs.Status />
</Thumbs.Root>`,
    },
  },
} satisfies Meta<typeof Thumbs>

export default meta

type Story = StoryObj<typeof meta>

interface Played {
  canvasElement: HTMLElement
}

const up = ({ canvasElement }: Played) => within(canvasElement).getByRole('button', { name: 'Good answer' })
const down = ({ canvasElement }: Played) => within(canvasElement).getByRole('button', { name: 'Bad answer' })
const toReach = ({ canvasElement }: Played, status: string) =>
  waitFor(() => expect(within(canvasElement).getByRole('group')).toHaveAttribute('data-status', status))

/** Nobody has voted. */
export const Idle: Story = {
  play: async (story) => {
    await expect(up(story)).toHaveAttribute('aria-pressed', 'false')
    await expect(down(story)).toHaveAttribute('aria-pressed', 'false')
  },
}

/** Under the pointer, and with the focus of the keyboard. */
export const HoverAndFocus: Story = {
  play: async (story) => {
    await story.userEvent.tab()
    await expect(up(story)).toHaveFocus()
    await story.userEvent.hover(down(story))
  },
}

/** A vote that the gateway has stored. */
export const Voted: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await story.userEvent.click(up(story))
    await expect(up(story)).toHaveAttribute('aria-pressed', 'true')
    await toReach(story, 'delivered')
    await expect(sceneOf(story).gateway.received[0]?.signal).toMatchObject({
      signal_name: 'thumbs_up',
      score: 1,
    })
  },
}

/** The other thumb: a new signal that supersedes the first. */
export const ChangedVote: Story = {
  play: async (story) => {
    await story.userEvent.click(up(story))
    await expect(story.args.onValueChange).toHaveBeenLastCalledWith('up')
    await toReach(story, 'delivered')
    await story.userEvent.click(down(story))
    await expect(story.args.onValueChange).toHaveBeenLastCalledWith('down')
    await expect(down(story)).toHaveAttribute('aria-pressed', 'true')
    await expect(up(story)).toHaveAttribute('aria-pressed', 'false')
    await waitFor(() => expect(sceneOf(story).gateway.received).toHaveLength(2))
    const [first, second] = sceneOf(story).gateway.received
    await expect(second?.signal.metadata?.supersedes).toBe(first?.signal.metadata?.signal_id)
  },
}

/** The same thumb again: the vote is taken back. */
export const Withdrawn: Story = {
  play: async (story) => {
    await story.userEvent.click(down(story))
    await toReach(story, 'delivered')
    await story.userEvent.click(down(story))
    await expect(down(story)).toHaveAttribute('aria-pressed', 'false')
    await waitFor(() =>
      expect(sceneOf(story).gateway.received[1]?.signal).toMatchObject({ score: 0, weight: 0 }),
    )
  },
}

/** On its way, and the gateway takes its time. */
export const Sending: Story = {
  parameters: { ...playedInDocs, gateway: { mode: 'later' } },
  play: async (story) => {
    await story.userEvent.click(up(story))
    await toReach(story, 'sending')
  },
}

/** The gateway is not reached: the vote is kept, and said to be. Retry sends it as soon as the gateway is back. */
export const Queued: Story = {
  parameters: { ...playedInDocs, gateway: { mode: 503 } },
  play: async (story) => {
    const canvas = within(story.canvasElement)
    await story.userEvent.click(up(story))
    await canvas.findByText('Not sent yet')
    await expect(up(story)).toHaveAttribute('aria-pressed', 'true')
    await expect(canvas.getByRole('button', { name: 'Retry' })).toBeEnabled()
  },
}

/** What was queued, once the gateway is back. */
export const RetriedAndStored: Story = {
  parameters: { gateway: { mode: 'unreachable' } },
  play: async (story) => {
    const canvas = within(story.canvasElement)
    await story.userEvent.click(up(story))
    const retry = await canvas.findByRole('button', { name: 'Retry' })
    sceneOf(story).gateway.mode = 201
    await story.userEvent.click(retry)
    await toReach(story, 'delivered')
    await expect(canvas.queryByText('Not sent yet')).toBeNull()
    await expect(up(story)).toHaveFocus()
  },
}

/** The gateway refuses the vote for good: it goes back to what stood before, and says so. */
export const Failed: Story = {
  parameters: { ...playedInDocs, gateway: { mode: 400 } },
  play: async (story) => {
    await story.userEvent.click(up(story))
    await within(story.canvasElement).findByText('Not saved')
    await expect(up(story)).toHaveAttribute('aria-pressed', 'false')
  },
}

const refusesTo = (reason: string) => async (story: Parameters<NonNullable<Story['play']>>[0]) => {
  await expect(up(story)).toHaveAccessibleDescription(reason)
  await story.userEvent.click(up(story))
  await expect(up(story)).toHaveAttribute('aria-pressed', 'false')
  await expect(sceneOf(story).gateway.received).toHaveLength(0)
}

/** The token is over: nothing can be rated, and the buttons say why. */
export const ExpiredToken: Story = {
  parameters: { feedback: { target: 'expired' } },
  play: refusesTo('Cannot be rated any more'),
}

/** The answer came without a target. */
export const MissingTarget: Story = {
  parameters: { feedback: { target: 'missing' } },
  play: refusesTo('Cannot be rated'),
}

/** The answer is still being written. */
export const Streaming: Story = {
  parameters: { feedback: { streaming: true } },
  play: refusesTo('Cannot be rated yet'),
}

/** Switched off by the app, with the vote it knows of. */
export const Disabled: Story = {
  args: { disabled: true, defaultValue: 'up' },
  play: async (story) => {
    await story.userEvent.click(down(story))
    await expect(up(story)).toHaveAttribute('aria-pressed', 'true')
  },
}

/** Words of the app in place of ours, and more of them. */
export const LongText: Story = {
  args: {
    labels: {
      queued: 'We could not send your vote just now. We keep it and send it once you are online again.',
    },
  },
  parameters: { ...playedInDocs, gateway: { mode: 503 } },
  render: (args) => (
    <div className="narrow">
      <Thumbs {...args} />
    </div>
  ),
  play: async (story) => {
    await story.userEvent.click(up(story))
    const message = await within(story.canvasElement).findByText(/We could not send/)
    const narrow = story.canvasElement.querySelector('.narrow')?.getBoundingClientRect()
    await expect(message.getBoundingClientRect().right).toBeLessThanOrEqual(narrow?.right ?? 0)
  },
}

/** Right to left: the thumbs change places. */
export const RightToLeft: Story = {
  globals: { dir: 'rtl' },
  play: async (story) => {
    const [first, second] = [up(story), down(story)].map((button) => button.getBoundingClientRect().left)
    await expect(first).toBeGreaterThan(second ?? 0)
  },
}

/** In a dark page, voted. */
export const Dark: Story = { ...Voted, globals: { theme: 'dark' } }

/** In a dense page: 24 px, no less. */
export const Compact: Story = {
  globals: { density: 'compact' },
  play: async (story) => {
    await expect(up(story).getBoundingClientRect().height).toBe(24)
  },
}

/** Parts of it, with buttons of the app: what they say is what they are called. */
export const OwnButtons: Story = {
  parameters: playedInDocs,
  args: { labels: { up: 'Helpful', down: 'Not helpful' } },
  render: (args) => (
    <Thumbs.Root {...args}>
      <Thumbs.Up asChild>
        <button type="button">Helpful</button>
      </Thumbs.Up>
      <Thumbs.Down render={<button type="button">Not helpful</button>} />
      <Thumbs.Status />
    </Thumbs.Root>
  ),
  play: async (story) => {
    const button = within(story.canvasElement).getByRole('button', { name: 'Not helpful' })
    await story.userEvent.click(button)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  },
}
