import type { Decorator, Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { playedInDocs, sceneOf } from '../testing/scene.ts'
import { newTarget } from '../testing/target.ts'
import { Compare } from './Compare.tsx'
import { compareDataAttributes } from './compareDataAttributes.ts'

const first = (
  <p>
    A queue gives back what came in first. A stack gives back what came in last. Both take a new item at one
    end.
  </p>
)
const second = <p>Take a queue for waiting lines, and a stack to undo what was done.</p>

const meta = {
  title: 'Widgets/Compare',
  component: Compare,
  args: {
    onValueChange: fn(),
    targets: [newTarget(), newTarget()],
    renderAnswer: (side) => (side === 'a' ? first : second),
  },
  parameters: {
    widget: {
      signals: ['comparison'],
      attributes: compareDataAttributes,
      anatomy: `<Compare.Root targets={[a, b]}>
  <Compare.Answers>
    {(side) => (
      <Compare.Answer side={side}>
        <Compare.Name side={side} />
        …
      </Compare.Answer>
    )}
  </Compare.Answers>
  <Compare.Bar>
    <Compare.Choices>
      <Compare.Choice value="a" />
      …
    </Compare.Choices>
    <Compare.Undo />
    <Compare.Status />
  </Compare.Bar>
</Compare.Root>`,
    },
  },
} satisfies Meta<typeof Compare>

export default meta

type Story = StoryObj<typeof meta>

interface Played {
  canvasElement: HTMLElement
}

const choice = ({ canvasElement }: Played, name: string) => within(canvasElement).getByRole('radio', { name })
const choices = ({ canvasElement }: Played) => within(canvasElement).getByRole('radiogroup')
const toReach = (story: Played, status: string) =>
  waitFor(() => expect(choices(story)).toHaveAttribute('data-status', status))

// A pair of its own for each story, so that none sees what was found in another.
const pair = () => [newTarget(), newTarget()] as const

/** Nobody has compared. */
export const Idle: Story = { args: { targets: pair() } }

/** One is better: a signal to each answer, together a preference pair. The same choice again takes it back. */
export const Better: Story = {
  args: { targets: pair() },
  parameters: playedInDocs,
  play: async (story) => {
    await story.userEvent.click(choice(story, '2 is better'))
    await expect(choice(story, '2 is better')).toBeChecked()
    await expect(story.args.onValueChange).toHaveBeenCalledWith('b')
    await toReach(story, 'delivered')
    const signals = sceneOf(story).gateway.received.map(({ signal }) => signal)
    await expect(signals.map(({ score }) => score)).toEqual([-1, 1])
    await expect(signals[0]?.metadata?.comparison_id).toBe(signals[1]?.metadata?.comparison_id)
  },
}

export const Tie: Story = { args: { targets: pair(), defaultValue: 'tie' } }

export const BothBad: Story = { args: { targets: pair(), defaultValue: 'both_bad' } }

/** Takes both signals back. */
export const Undo: Story = {
  args: { targets: pair() },
  play: async (story) => {
    await story.userEvent.click(choice(story, 'Tie'))
    await story.userEvent.click(within(story.canvasElement).getByRole('button', { name: 'Undo' }))
    await expect(choice(story, 'Tie')).not.toBeChecked()
    await expect(choice(story, '1 is better')).toHaveFocus()
  },
}

/** One tab stop; arrows, Home, End and digits choose, 0 takes back. */
export const Keyboard: Story = {
  args: { targets: pair() },
  play: async (story) => {
    await story.userEvent.tab()
    await story.userEvent.keyboard('{ArrowRight}')
    await expect(choice(story, '2 is better')).toBeChecked()
    await story.userEvent.keyboard('3')
    await expect(choice(story, 'Tie')).toHaveFocus()
    await expect(choice(story, 'Tie')).toBeChecked()
  },
}

/** Drawn by lot from the two ids: the same at each visit, and sent as `metadata.position`. */
export const Shuffled: Story = { args: { targets: pair(), shuffle: true } }

/** The gateway cannot be reached: both are kept and sent again. */
export const Queued: Story = {
  args: { targets: pair() },
  parameters: { ...playedInDocs, gateway: { mode: 'unreachable' } },
  play: async (story) => {
    await story.userEvent.click(choice(story, 'Tie'))
    await expect(await within(story.canvasElement).findByText('Not sent yet')).toBeVisible()
  },
}

/** The gateway took it for one answer and refused it for the other: half of a comparison is shown as none. */
export const Half: Story = {
  args: { targets: pair() },
  parameters: { ...playedInDocs, gateway: { mode: 'later' } },
  play: async (story) => {
    await story.userEvent.click(choice(story, '1 is better'))
    const { received } = sceneOf(story).gateway
    await waitFor(() => expect(received).toHaveLength(2))
    for (const { signal, answer } of received) answer(signal.score > 0 ? 201 : 400)
    await expect(await within(story.canvasElement).findByText('Saved for one answer only')).toBeVisible()
    await expect(choice(story, '1 is better')).not.toBeChecked()
  },
}

export const Failed: Story = {
  args: { targets: pair() },
  parameters: { ...playedInDocs, gateway: { mode: 400 } },
  play: async (story) => {
    await story.userEvent.click(choice(story, 'Tie'))
    await expect(await within(story.canvasElement).findByText('Not saved')).toBeVisible()
  },
}

export const ExpiredToken: Story = {
  args: { targets: [newTarget(), newTarget(-1)] },
  play: async (story) => {
    await story.userEvent.click(choice(story, 'Tie'))
    await expect(choice(story, 'Tie')).not.toBeChecked()
    await expect(choice(story, 'Tie')).toHaveAttribute('title', 'Cannot be rated any more')
  },
}

export const MissingTarget: Story = { args: { targets: [newTarget(), null] } }

export const Streaming: Story = { args: { targets: pair(), streaming: true } }

export const Disabled: Story = { args: { targets: pair(), disabled: true, defaultValue: 'a' } }

const long = 'A stack is last in, first out: what was put on it last is taken from it first. '.repeat(12)

export const LongText: Story = {
  args: {
    targets: pair(),
    renderAnswer: (side) => <p>{side === 'a' ? long : 'antidisestablishmentarianism'.repeat(12)}</p>,
  },
}

const narrow: Decorator = (Story) => (
  <div style={{ maxInlineSize: '22rem' }}>
    <Story />
  </div>
)

/** Below each other where there is no room. */
export const Narrow: Story = { args: { targets: pair(), defaultValue: 'b' }, decorators: [narrow] }

export const RightToLeft: Story = { args: { targets: pair(), defaultValue: 'a' }, globals: { dir: 'rtl' } }

export const Dark: Story = { args: { targets: pair(), defaultValue: 'b' }, globals: { theme: 'dark' } }

export const Compact: Story = {
  args: { targets: pair(), defaultValue: 'a' },
  globals: { density: 'compact' },
}
