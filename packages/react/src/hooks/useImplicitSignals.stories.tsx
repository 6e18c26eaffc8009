import { copyStrength, dwellScore } from '@feedback-signals/browser'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import type { HookParameters } from '../../../../.storybook/docs/hookParameters.ts'
import { ImplicitLab } from '../../../../.storybook/hooks/ImplicitLab.tsx'
import { labArgTypes } from '../../../../.storybook/hooks/labProps.ts'
import {
  answerIn,
  copyBy,
  factOf,
  overlayIn,
  percentOf,
  read,
  secondsOf,
  submittedIn,
  textIn,
} from '../../../../.storybook/hooks/play.ts'
import { sceneOf } from '../testing/scene.ts'

/**
 * Everything that people do with an answer, observed by one hook: read, copied, ignored, and what your buttons do. The one to
 * begin with. Each kind can be left out or told more, and several answers, or several hooks on one, still look at the page once.
 */
const meta = {
  title: 'Hooks/useImplicitSignals',
  component: ImplicitLab,
  args: { onSignal: fn() },
  argTypes: { ...labArgTypes, rows: { table: { category: 'Of this page' } } },
  parameters: {
    hook: {
      signals: [
        'copied_to_clipboard',
        'dwell_time',
        'ignored',
        'dismissed',
        'regenerated',
        'modified',
        'stopped',
        'saved',
        'shared',
        'exported',
        'link_clicked',
        'code_run',
        'followed_up',
      ],
      when: [
        'In a chat, on the element of each answer: it costs no render unless a value is read, and nothing before consent.',
        'In virtualised lists: what was measured is kept by inference, so that rows may come and go.',
        'With `sampleRate` where there are more answers than you want to hear of, and with `maxSignals` as a cap for each. Both, and `debug`, can be said for all hooks by the `tracking` of `FeedbackProvider`.',
      ],
      whenNot: [
        'Where one signal is all that you want: its own hook takes its options without a level between.',
      ],
      curves: [
        { title: 'Share that was read', of: dwellScore },
        { title: 'Share that was copied', of: copyStrength },
      ],
      example: `function Answer({ message }) {
  const ref = useRef(null)
  const { copy, dwell, actions } = useImplicitSignals(ref, {
    target: message.feedback,
    dwell: { expectedMs: 20_000 },
    ignore: false,
  })
  return (
    <>
      <div ref={ref}>{message.text}</div>
      <progress value={dwell.readShare} />
      <button onClick={() => copy.copy(message.markdown)}>Copy</button>
      <button onClick={() => actions.saved()}>Save</button>
    </>
  )
}`,
    } satisfies HookParameters,
    docs: { canvas: { sourceState: 'none' } },
  },
} satisfies Meta<typeof ImplicitLab>

export default meta

type Story = StoryObj<typeof meta>
type Played = Parameters<NonNullable<Story['play']>>[0]

const received = (story: Played) => sceneOf(story).gateway.received.map(({ signal }) => signal)
const namesIn = (story: Played) => received(story).map(({ signal_name }) => signal_name)
const chatOf = ({ canvasElement }: Played) => within(canvasElement).getByRole('region', { name: 'Chat' })
const press = (story: Played, name: string, row = 0) =>
  story.userEvent.click(within(answerIn(story, row)).getByRole('button', { name }))
const copyAll = (story: Played) =>
  copyBy(
    () => getSelection()?.selectAllChildren(textIn(story)),
    () => expect(percentOf(story, 'Copied')).toBe(100),
  )

/** Read, select and copy, press the buttons, ask the next question. */
export const Playground: Story = {}

/** The page was opened, and nothing was done yet. */
export const Idle: Story = {
  play: async (story) => {
    await expect(percentOf(story, 'Copied')).toBe(0)
    await expect(factOf(story, 'Done')).toBe('nothing')
    await expect(factOf(story, 'Ignored')).toBe('no')
  },
}

/** Read, copied and saved: each shows what it has come to. */
export const Measuring: Story = {
  play: async (story) => {
    await read(story, 0.4)
    await copyAll(story)
    await press(story, 'Save')
    await waitFor(() => expect(factOf(story, 'Done')).toBe('saved'))
    await waitFor(() =>
      expect(namesIn(story)).toEqual(expect.arrayContaining(['copied_to_clipboard', 'saved'])),
    )
  },
}

/** The next question was asked: what was read is told, and the copied answer is not ignored. */
export const Reported: Story = {
  play: async (story) => {
    await copyAll(story)
    await read(story, 1.2)
    await story.userEvent.click(
      within(story.canvasElement).getByRole('button', { name: 'Ask the next question' }),
    )
    await waitFor(() => expect(namesIn(story)).toContain('dwell_time'))
    await expect(factOf(story, 'Ignored')).toBe('no')
    await waitFor(() => expect(submittedIn(story)).toHaveTextContent('dwell_time'))
  },
}

/** Still being written: what people do counts already, how far they have read does not. */
export const Streaming: Story = {
  args: { streaming: true, rows: 1 },
  play: async (story) => {
    await read(story, 1.2)
    await press(story, 'Save')
    await waitFor(() => expect(namesIn(story)).toEqual(['saved']))
    await press(story, 'Write it to the end')
    await story.userEvent.click(
      within(story.canvasElement).getByRole('button', { name: 'Ask the next question' }),
    )
    await waitFor(() => expect(namesIn(story)).toContain('dwell_time'))
  },
}

/** Withdrawn consent ends it all, and forgets what was measured. */
export const NoConsent: Story = {
  play: async (story) => {
    await read(story, 0.2)
    await press(story, 'Save')
    await waitFor(() => expect(factOf(story, 'Done')).toBe('saved'))
    await story.userEvent.click(within(story.canvasElement).getByLabelText('The person consents'))
    await expect(factOf(story, 'At the moment')).toBe('no consent')
    await expect(secondsOf(story)).toBe(0)
    await expect(factOf(story, 'Done')).toBe('nothing')
  },
}

/** Not in the sample: of neither kind. */
export const SampledOut: Story = {
  args: { sampleRate: 0 },
  play: async (story) => {
    await press(story, 'Save')
    await press(story, 'Copy')
    await expect(factOf(story, 'At the moment')).toBe('not in the sample')
    await expect(received(story)).toEqual([])
  },
}

/** Copies alone: the other kinds are left out. */
export const CopiesAlone: Story = {
  args: { dwell: false, ignore: false, actions: false },
  play: async (story) => {
    await press(story, 'Save')
    await copyAll(story)
    await waitFor(() => expect(namesIn(story)).toContain('copied_to_clipboard'))
    await expect(secondsOf(story)).toBe(0)
    await expect(factOf(story, 'Done')).toBe('nothing')
  },
}

/** Drawn over both answers. */
export const Drawn: Story = {
  args: { debug: true },
  play: async (story) => {
    await read(story, 0.4)
    await press(story, 'Save')
    await waitFor(() => expect(overlayIn(document)?.querySelector('.label')).toHaveTextContent('sent saved'))
  },
}

/** Longer than what it scrolls in. */
export const LongAnswer: Story = { args: { answer: 'long' }, play: (story) => read(story, 0.4) }

/** Two hundred answers, of which those near the view are in the page: what was read stays known as its row goes and comes. */
export const VirtualisedList: Story = {
  args: { rows: 200 },
  play: async (story) => {
    await read(story, 1.2)
    const seconds = secondsOf(story)
    const chat = chatOf(story)
    const first = answerIn(story)
    chat.scrollTo({ top: chat.scrollHeight, behavior: 'instant' })
    await waitFor(() => expect(first).not.toBeInTheDocument())
    await waitFor(() => expect(namesIn(story)).toContain('dwell_time'))
    chat.scrollTo({ top: 0, behavior: 'instant' })
    await waitFor(() => expect(secondsOf(story)).toBeGreaterThanOrEqual(seconds))
    await expect(answerIn(story)).not.toBe(first)
  },
}

/** Right to left. */
export const RightToLeft: Story = {
  args: { answer: 'arabic' },
  globals: { dir: 'rtl' },
  play: (story) => read(story, 0.2),
}

/** In a dark page. */
export const Dark: Story = { ...Measuring, globals: { theme: 'dark' } }

/** In a dense page. */
export const Compact: Story = { ...Measuring, globals: { density: 'compact' } }
