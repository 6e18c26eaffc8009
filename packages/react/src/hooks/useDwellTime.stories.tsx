import { dwellScore } from '@feedback-signals/browser'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import type { HookParameters } from '../../../../.storybook/docs/hookParameters.ts'
import { labArgTypes } from '../../../../.storybook/hooks/labProps.ts'
import {
  answerIn,
  factOf,
  overlayIn,
  percentOf,
  read,
  secondsOf,
  submittedIn,
  takeSeat,
  textIn,
} from '../../../../.storybook/hooks/play.ts'
import { ReadingLab } from '../../../../.storybook/hooks/ReadingLab.tsx'
import { sceneOf } from '../testing/scene.ts'

/**
 * For how long an answer is really read: in view, the page in front, the person there. Compared with the time that reading
 * such a text takes, it tells who read to the end and who left at the second line. Scroll, look away, switch the window, and
 * see the clock stop.
 */
const meta = {
  title: 'Hooks/useDwellTime',
  component: ReadingLab,
  args: { onSignal: fn() },
  argTypes: labArgTypes,
  parameters: {
    hook: {
      signals: ['dwell_time'],
      when: [
        'In every chat with answers of more than a line: reading is what everybody does, so it is the signal that comes most.',
        'To tell answers that were read from those that were only delivered, before you look at their votes.',
        'With `expectedMs` where an answer is no plain text: a table, a picture, a video.',
      ],
      whenNot: [
        'As a verdict. Reading says that an answer held the person, not that it was right: hence the score that ends at half of the scale, and the low weight.',
        'For answers of one line, which a glance takes in.',
      ],
      curves: [{ title: 'Share that was read', of: dwellScore }],
      example: `function Answer({ message }) {
  const ref = useRef(null)
  const { readShare } = useDwellTime(ref, { target: message.feedback, streaming: message.isWriting })
  return <div ref={ref} data-read={readShare > 0.8}>{message.text}</div>
}`,
    } satisfies HookParameters,
    docs: { canvas: { sourceState: 'none' } },
  },
} satisfies Meta<typeof ReadingLab>

export default meta

type Story = StoryObj<typeof meta>
type Played = Parameters<NonNullable<Story['play']>>[0]

const received = (story: Played) => sceneOf(story).gateway.received.map(({ signal }) => signal)
const askNext = (story: Played) =>
  story.userEvent.click(within(story.canvasElement).getByRole('button', { name: 'Ask the next question' }))
const chatOf = ({ canvasElement }: Played) => within(canvasElement).getByRole('region', { name: 'Chat' })

/** Scroll, wait, ask the next question. */
export const Playground: Story = {}

/** Out of view, nothing is measured, however long the page is open. */
export const Idle: Story = {
  play: async (story) => {
    const chat = chatOf(story)
    chat.scrollTo({ top: chat.scrollHeight, behavior: 'instant' })
    takeSeat()
    await waitFor(() => expect(factOf(story, 'At the moment')).toBe('not attended'))
    await askNext(story)
    await expect(received(story)).toEqual([])
  },
}

/** In view of somebody who is there: time runs, and the bar grows. */
export const Measuring: Story = {
  args: { expectedMs: 4_000 },
  play: async (story) => {
    await read(story, 0.4)
    await expect(factOf(story, 'At the moment')).toBe('being read')
    await waitFor(() => expect(percentOf(story, 'Read')).toBeGreaterThan(10))
    await expect(received(story)).toEqual([])
  },
}

/** Scrolled away: the clock stands, and goes on as the answer comes back. */
export const LookedAway: Story = {
  play: async (story) => {
    await read(story, 0.2)
    const chat = chatOf(story)
    chat.scrollTo({ top: chat.scrollHeight, behavior: 'instant' })
    await waitFor(() => expect(factOf(story, 'At the moment')).toBe('not attended'))
    const seconds = secondsOf(story)
    chat.scrollTo({ top: 0, behavior: 'instant' })
    await read(story, seconds)
  },
}

/** The next question ends the reading: one signal, with what was measured. */
export const Reported: Story = {
  args: { expectedMs: 4_000 },
  play: async (story) => {
    await read(story, 1.2)
    await askNext(story)
    await waitFor(() => expect(received(story)).toHaveLength(1))
    const [signal] = received(story)
    const { dwell_ms, read_share } = signal?.metadata ?? {}
    await expect(signal).toMatchObject({ signal_name: 'dwell_time', signal_type: 'implicit' })
    await expect(dwell_ms).toBeGreaterThan(1_000)
    await expect(signal?.score).toBeCloseTo(dwellScore(Number(read_share)).score, 2)
    await expect(story.args.onSignal).toHaveBeenCalled()
    await waitFor(() => expect(submittedIn(story)).toHaveTextContent('delivered'))
  },
}

/** Who reads on after that gives a second signal, which supersedes the first. */
export const ReadOn: Story = {
  play: async (story) => {
    await read(story, 1.2)
    await askNext(story)
    await waitFor(() => expect(received(story)).toHaveLength(1))
    await read(story, secondsOf(story) + 1.2)
    await askNext(story)
    await waitFor(() => expect(received(story)).toHaveLength(2))
    const [first, second] = received(story)
    await expect(second?.metadata?.supersedes).toBe(first?.metadata?.signal_id)
    const submitted = within(submittedIn(story))
    await expect(submitted.getByText('Supersedes no. 1')).toBeVisible()
    await expect(submitted.getByText('Superseded by no. 2')).toBeVisible()
  },
}

/** Still being written: measured, but not judged before it is whole. */
export const Streaming: Story = {
  args: { streaming: true },
  play: async (story) => {
    await read(story, 1.2)
    await askNext(story)
    await expect(factOf(story, 'At the moment')).toContain('being written')
    await expect(received(story)).toEqual([])
    await story.userEvent.click(
      within(story.canvasElement).getByRole('button', { name: 'Write it to the end' }),
    )
    await waitFor(() => expect(received(story)).toHaveLength(1))
  },
}

/** Without consent nothing is observed. Given later, it begins then. */
export const NoConsent: Story = {
  args: { consent: false },
  play: async (story) => {
    takeSeat()
    await expect(factOf(story, 'At the moment')).toBe('no consent')
    await askNext(story)
    await expect(secondsOf(story)).toBe(0)
    await expect(received(story)).toEqual([])
    await story.userEvent.click(within(story.canvasElement).getByLabelText('The person consents'))
    await read(story, 0)
  },
}

/** Not in the sample: this answer is not observed, whoever reads it. */
export const SampledOut: Story = {
  args: { sampleRate: 0, debug: true },
  play: async (story) => {
    takeSeat()
    await expect(factOf(story, 'At the moment')).toBe('not in the sample')
    await waitFor(() =>
      expect(overlayIn(document)?.querySelector('.label')).toHaveTextContent('not in the sample'),
    )
    await expect(secondsOf(story)).toBe(0)
  },
}

/** Drawn over the answer, for whoever builds the page. */
export const Drawn: Story = {
  args: { debug: true },
  play: async (story) => {
    await read(story, 0.4)
    await waitFor(() => expect(overlayIn(document)?.querySelector('.label')).toHaveTextContent(/read \d+ %/))
    await story.userEvent.click(within(story.canvasElement).getByLabelText('Draw what is measured'))
    await waitFor(() => expect(overlayIn(document)).toBeNull())
  },
}

/** Longer than its pane: who does not scroll can have read no more than what was in view. */
export const LongAnswer: Story = {
  args: { answer: 'long', expectedMs: 1_000 },
  play: async (story) => {
    await read(story, 1.4)
    await expect(percentOf(story, 'Read')).toBeLessThan(100)
    chatOf(story).scrollTo({ top: answerIn(story).offsetHeight / 2, behavior: 'instant' })
    const before = percentOf(story, 'Read')
    await waitFor(() => expect(percentOf(story, 'Read')).toBeGreaterThan(before))
  },
}

/** A word of code takes twice as long as one of prose. */
export const CodeAnswer: Story = {
  args: { answer: 'code' },
  play: (story) => read(story, 0.4),
}

/** Right to left, in a language of its own. */
export const RightToLeft: Story = {
  args: { answer: 'arabic' },
  globals: { dir: 'rtl' },
  play: async (story) => {
    await read(story, 0.2)
    await expect(getComputedStyle(textIn(story)).direction).toBe('rtl')
  },
}

/** In a dark page. */
export const Dark: Story = { ...Measuring, globals: { theme: 'dark' } }

/** In a dense page. */
export const Compact: Story = { ...Measuring, globals: { density: 'compact' } }
