import { copyStrength } from '@feedback-signals/browser'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import type { HookParameters } from '../../../../.storybook/docs/hookParameters.ts'
import { CopyLab } from '../../../../.storybook/hooks/CopyLab.tsx'
import { labArgTypes } from '../../../../.storybook/hooks/labProps.ts'
import {
  clickAsPerson,
  copyBy,
  factOf,
  overlayIn,
  percentOf,
  submittedIn,
  textIn,
} from '../../../../.storybook/hooks/play.ts'
import { sceneOf } from '../testing/scene.ts'

/**
 * What people copy out of an answer: all of it or a sentence, by keys, menu or a button. Who takes an answer along found it
 * of use, the more of it the surer. Only how much is told, never what, unless you ask for it.
 */
const meta = {
  title: 'Hooks/useCopyTracking',
  component: CopyLab,
  args: { onSignal: fn() },
  argTypes: labArgTypes,
  parameters: {
    hook: {
      signals: ['copied_to_clipboard'],
      when: [
        'In every chat. Nothing else that people do without being asked says as clearly that an answer served.',
        'With `copy` for your own button, which also copies where the Clipboard API may not, and with `reportCopy` where you copy yourself.',
        'Around code and drafts, which are asked for in order to be copied: there, no copy says something, too.',
      ],
      whenNot: [
        'With `includeText`, unless the person knows: what was copied may be private.',
        'In place of a vote. A wrong sentence is copied as well, to look it up.',
      ],
      curves: [{ title: 'Share that was copied', of: copyStrength }],
      example: `function Answer({ message }) {
  const ref = useRef(null)
  const { copy, copied } = useCopyTracking(ref, { target: message.feedback })
  return (
    <>
      <div ref={ref}>{message.text}</div>
      <button onClick={() => copy(message.markdown)}>{copied ? 'Copied' : 'Copy'}</button>
    </>
  )
}`,
    } satisfies HookParameters,
    docs: { canvas: { sourceState: 'none' } },
  },
} satisfies Meta<typeof CopyLab>

export default meta

type Story = StoryObj<typeof meta>
type Played = Parameters<NonNullable<Story['play']>>[0]

const received = (story: Played) => sceneOf(story).gateway.received.map(({ signal }) => signal)
const isCopied = (story: Played) => () => expect(factOf(story, 'So far')).toBe('copied')
const button = ({ canvasElement }: Played, name: string) =>
  within(canvasElement).getByRole('button', { name })

const selectAll = (story: Played) => () => getSelection()?.selectAllChildren(textIn(story))

/** The first paragraph, as somebody drags over it. */
const selectFirst = (story: Played) => () => {
  const first = textIn(story).firstElementChild
  if (first) getSelection()?.selectAllChildren(first)
}

/** Select some of it and copy, or take the button. */
export const Playground: Story = {}

/** Nobody has copied anything. */
export const Idle: Story = {
  play: async (story) => {
    await expect(percentOf(story, 'Copied')).toBe(0)
    await expect(factOf(story, 'So far')).toBe('not copied')
  },
}

/** A paragraph was selected and copied by keys: a part of the answer, and a part of the score. */
export const PartCopied: Story = {
  play: async (story) => {
    await copyBy(selectFirst(story), isCopied(story))
    const percent = percentOf(story, 'Copied')
    await expect(percent).toBeGreaterThan(30)
    await expect(percent).toBeLessThan(80)
    await waitFor(() => expect(received(story)).not.toHaveLength(0))
    const signal = received(story).at(-1)
    await expect(signal).toMatchObject({
      signal_name: 'copied_to_clipboard',
      metadata: { method: 'keyboard' },
    })
    await expect(signal?.score).toBeCloseTo(copyStrength(Number(signal?.metadata?.copied_fraction)).score, 2)
    await expect(signal?.metadata?.quote).toBeUndefined()
  },
}

/** First a part, then all of it: the second signal supersedes the first, and says more. */
export const CopiedMore: Story = {
  play: async (story) => {
    await copyBy(selectFirst(story), isCopied(story))
    await waitFor(() => expect(received(story)).not.toHaveLength(0))
    const [first] = received(story)
    await waitFor(() => expect(submittedIn(story)).toHaveTextContent('delivered'))
    await copyBy(selectAll(story), () => expect(percentOf(story, 'Copied')).toBe(100))
    await waitFor(() => expect(received(story).at(-1)?.metadata?.copied_fraction).toBe(1))
    const last = received(story).at(-1)
    await expect(last?.score).toBeGreaterThan(first?.score ?? 1)
    await expect(last?.metadata?.supersedes).toBeDefined()
    await expect(within(submittedIn(story)).getAllByText(/^Supersedes no\./)).not.toHaveLength(0)
  },
}

/** The button of the app copies all of it. */
export const ByButton: Story = {
  play: async (story) => {
    await clickAsPerson(button(story, 'Copy'))
    await waitFor(() => expect(percentOf(story, 'Copied')).toBe(100))
    await waitFor(() =>
      expect(received(story)[0]).toMatchObject({ metadata: { method: 'button', copied_fraction: 1 } }),
    )
    await waitFor(() => expect(story.args.onSignal).toHaveBeenCalled())
  },
}

/** The code alone, by the button at it: what the signal is about, it says. */
export const CodeAnswer: Story = {
  args: { answer: 'code' },
  play: async (story) => {
    await clickAsPerson(button(story, 'Copy code'))
    await waitFor(() => expect(received(story)[0]?.metadata).toMatchObject({ contains_code: true }))
    await expect(percentOf(story, 'Copied')).toBeLessThan(100)
  },
}

/** With the text, for an app whose people know of it. */
export const WithText: Story = {
  args: { includeText: true },
  play: async (story) => {
    await copyBy(selectFirst(story), isCopied(story))
    await waitFor(() =>
      expect(received(story).at(-1)?.metadata?.quote).toMatch(/^Sunlight holds all colours/),
    )
  },
}

/** Copied while it was being written: counted of what was there. */
export const Streaming: Story = {
  args: { streaming: true },
  play: async (story) => {
    await copyBy(selectAll(story), isCopied(story))
    await expect(percentOf(story, 'Copied')).toBeGreaterThan(90)
    await story.userEvent.click(button(story, 'Write it to the end'))
    await expect(textIn(story).children).toHaveLength(2)
  },
}

/** Without consent a copy is nobody's business. */
export const NoConsent: Story = {
  args: { consent: false },
  play: async (story) => {
    await clickAsPerson(button(story, 'Copy'))
    await expect(factOf(story, 'So far')).toBe('no consent')
    await story.userEvent.click(within(story.canvasElement).getByLabelText('The person consents'))
    await copyBy(selectAll(story), isCopied(story))
    await waitFor(() => expect(received(story)).not.toHaveLength(0))
    await expect(received(story)[0]?.metadata).toMatchObject({ copies: 1 })
  },
}

/** Not in the sample. */
export const SampledOut: Story = {
  args: { sampleRate: 0 },
  play: async (story) => {
    await clickAsPerson(button(story, 'Copy'))
    await expect(factOf(story, 'So far')).toBe('not in the sample')
    await expect(received(story)).toEqual([])
  },
}

/** Drawn over the answer, for whoever builds the page. */
export const Drawn: Story = {
  args: { debug: true },
  play: async (story) => {
    await copyBy(selectAll(story), isCopied(story))
    await waitFor(() =>
      expect(overlayIn(document)?.querySelector('.label')).toHaveTextContent('copied 100 %'),
    )
  },
}

/** Of a long answer, a paragraph is little. */
export const LongAnswer: Story = {
  args: { answer: 'long' },
  play: async (story) => {
    await copyBy(selectFirst(story), isCopied(story))
    await expect(percentOf(story, 'Copied')).toBeLessThan(30)
  },
}

/** Right to left; characters are counted as a reader does. */
export const RightToLeft: Story = {
  args: { answer: 'arabic' },
  globals: { dir: 'rtl' },
  play: async (story) => {
    await copyBy(selectAll(story), isCopied(story))
    await expect(percentOf(story, 'Copied')).toBe(100)
    await expect(Number(factOf(story, 'Characters'))).toBeGreaterThan(100)
  },
}

/** In a dark page. */
export const Dark: Story = { ...PartCopied, globals: { theme: 'dark' } }

/** In a dense page. */
export const Compact: Story = {
  globals: { density: 'compact' },
  play: async (story) => {
    await expect(button(story, 'Copy').getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  },
}
