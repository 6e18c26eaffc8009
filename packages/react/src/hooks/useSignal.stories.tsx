import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import type { HookParameters } from '../../../../.storybook/docs/hookParameters.ts'
import { labArgTypes } from '../../../../.storybook/hooks/labProps.ts'
import { OwnSignalLab } from '../../../../.storybook/hooks/OwnSignalLab.tsx'
import { factOf, submittedIn } from '../../../../.storybook/hooks/play.ts'
import { playedInDocs, sceneOf } from '../testing/scene.ts'

/**
 * A signal of your app's own, such as a pin or a report, with all that the kit's own signals have: written down before it
 * is sent, sent again until it is stored, replaced by the next, taken back.
 */
const meta = {
  title: 'Hooks/useSignal',
  component: OwnSignalLab,
  args: { name: 'pinned', score: 0.6, weight: 0.5, signal_type: 'implicit' },
  argTypes: {
    ...labArgTypes,
    name: { table: { category: 'First argument' } },
    score: {
      description: 'From -1 to 1. Of a name of the kit, its own is the default; any other needs one.',
    },
    weight: { description: 'From 0 to 1. By default that of a regular user, or the least of behaviour.' },
    signal_type: {
      description: 'Whether the person said it or did it.',
      control: 'inline-radio',
      options: ['explicit', 'implicit'],
    },
    qualitative_feedback: {
      description: 'The comment: what the person wrote beside it, if anything.',
      control: 'text',
      table: { type: { summary: 'string' } },
    },
    metadata: {
      description: 'Anything more of it, as plain JSON. That of `submit` is laid over it.',
      control: 'object',
      table: { type: { summary: 'JsonObject' } },
    },
  },
  parameters: {
    hook: {
      when: [
        'For what only your app has: pinned, reported, sent to a colleague, accepted by a reviewer.',
        'With `signal_type` implicit for what people do, at a weight within that of behaviour; else it counts as what a person says, at the weight of a regular user.',
        'With `metadata.signal_slot` where an answer may carry several of a name, one for each part.',
      ],
      whenNot: [
        'For a name that the kit knows: its own hook measures what grades it.',
        'For events without a judgement. A signal needs a score, and without one it is refused.',
      ],
      example: `function Pin({ message }) {
  const pin = useSignal('pinned', {
    target: message.feedback, score: 0.6, weight: 0.5, signal_type: 'implicit',
  })
  return (
    <button aria-pressed={!!pin.signal} onClick={() => (pin.signal ? pin.withdraw() : pin.submit())}>
      Pin
    </button>
  )
}`,
    } satisfies HookParameters,
    docs: { canvas: { sourceState: 'none' } },
  },
} satisfies Meta<typeof OwnSignalLab>

export default meta

type Story = StoryObj<typeof meta>
type Played = Parameters<NonNullable<Story['play']>>[0]

const pin = ({ canvasElement }: Played) => within(canvasElement).getByRole('button', { name: 'Pin' })
const received = (story: Played) => sceneOf(story).gateway.received.map(({ signal }) => signal)
const toReach = (story: Played, status: string) => waitFor(() => expect(factOf(story, 'Status')).toBe(status))

/** Pin it, and take it back. */
export const Playground: Story = {}

/** Nothing was submitted. */
export const Idle: Story = {
  play: async (story) => {
    await expect(pin(story)).toHaveAttribute('aria-pressed', 'false')
    await expect(factOf(story, 'Signal')).toBe('none')
  },
}

/** Submitted and stored. */
export const Submitted: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await story.userEvent.click(pin(story))
    await expect(pin(story)).toHaveAttribute('aria-pressed', 'true')
    await toReach(story, 'delivered')
    await expect(received(story)[0]).toMatchObject({ signal_name: 'pinned', score: 0.6, weight: 0.5 })
  },
}

/** Taken back: a signal without weight supersedes it. */
export const Withdrawn: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await story.userEvent.click(pin(story))
    await toReach(story, 'delivered')
    await story.userEvent.click(pin(story))
    await waitFor(() => expect(received(story)[1]).toMatchObject({ score: 0, weight: 0 }))
    await expect(pin(story)).toHaveAttribute('aria-pressed', 'false')
    await expect(submittedIn(story)).toHaveTextContent('taken back')
  },
}

/** The gateway is down: it is kept, and said to be. */
export const Queued: Story = {
  parameters: { gateway: { mode: 503 } },
  play: async (story) => {
    await story.userEvent.click(pin(story))
    await toReach(story, 'queued')
    await expect(pin(story)).toHaveAttribute('aria-pressed', 'true')
  },
}

/** Refused for good: it goes back, and tells why. */
export const Failed: Story = {
  parameters: { gateway: { mode: 400 } },
  play: async (story) => {
    await story.userEvent.click(pin(story))
    await waitFor(() => expect(factOf(story, 'Error')).not.toBe('none'))
    await expect(pin(story)).toHaveAttribute('aria-pressed', 'false')
  },
}

/** What people do needs their consent: without it nothing stands, and nothing leaves the page. */
export const NoConsent: Story = {
  args: { consent: false },
  play: async (story) => {
    await story.userEvent.click(pin(story))
    await expect(pin(story)).toHaveAttribute('aria-pressed', 'false')
    await expect(factOf(story, 'Signal')).toBe('none')
    await expect(received(story)).toEqual([])
  },
}

/** What they say outright does not. */
export const SaidOutright: Story = {
  args: { consent: false, name: 'reported', score: -1, weight: 0.8, signal_type: 'explicit' },
  play: async (story) => {
    await story.userEvent.click(pin(story))
    await toReach(story, 'delivered')
    await expect(received(story)[0]).toMatchObject({ signal_name: 'reported', signal_type: 'explicit' })
  },
}

/** Right to left. */
export const RightToLeft: Story = { args: { answer: 'arabic' }, globals: { dir: 'rtl' } }

/** In a dark page. */
export const Dark: Story = { ...Submitted, globals: { theme: 'dark' } }

/** In a dense page. */
export const Compact: Story = { ...Submitted, globals: { density: 'compact' } }
