import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import type { HookParameters } from '../../../../.storybook/docs/hookParameters.ts'
import { IgnoreLab } from '../../../../.storybook/hooks/IgnoreLab.tsx'
import { labArgTypes } from '../../../../.storybook/hooks/labProps.ts'
import { factOf, submittedIn, takeSeat } from '../../../../.storybook/hooks/play.ts'
import { sceneOf } from '../testing/scene.ts'

/**
 * Which answers were seen, were never read, and what the person went on to do: the next question, or something else on the page.
 * A faint hint, taken back when they return to read. What they put away themselves says more: `dismiss`.
 */
const meta = {
  title: 'Hooks/useIgnoreTracking',
  component: IgnoreLab,
  args: { onSignal: fn() },
  argTypes: labArgTypes,
  parameters: {
    hook: {
      signals: ['ignored', 'dismissed'],
      when: [
        'Where answers come unasked, as suggestions and summaries do: most of them are passed over in silence.',
        'With `dismiss` for a button that closes, collapses or deletes an answer.',
        'Beside `useDwellTime`: the two look at the page once, and share what they see.',
      ],
      whenNot: [
        'Where an answer is in view only because the page is short: nobody has gone on from it.',
        'For answers of earlier visits, which may have been read then. The hook leaves them out by itself; `isNew` says otherwise.',
      ],
      example: `function Suggestion({ message, onClose }) {
  const ref = useRef(null)
  const { dismiss } = useIgnoreTracking(ref, { target: message.feedback })
  return (
    <aside>
      <div ref={ref}>{message.text}</div>
      <button onClick={() => { dismiss(); onClose() }}>Close</button>
    </aside>
  )
}`,
    } satisfies HookParameters,
    docs: { canvas: { sourceState: 'none' } },
  },
} satisfies Meta<typeof IgnoreLab>

export default meta

type Story = StoryObj<typeof meta>
type Played = Parameters<NonNullable<Story['play']>>[0]

const received = (story: Played) => sceneOf(story).gateway.received.map(({ signal }) => signal)
const press = (story: Played, name: string) =>
  story.userEvent.click(within(story.canvasElement).getByRole('button', { name }))

/** Looks at it for a second, and asks the next question, until that has been noticed. */
const goOn = async (story: Played) => {
  takeSeat()
  await waitFor(async () => {
    await press(story, 'Ask the next question')
    await expect(factOf(story, 'Ignored')).toBe('yes')
  })
}

/** See the answer for a second, and ask the next question. */
export const Playground: Story = {}

/** Seen, and nobody has gone on. */
export const Idle: Story = {
  play: async (story) => {
    await expect(factOf(story, 'Ignored')).toBe('no')
    await expect(factOf(story, 'Put away')).toBe('no')
  },
}

/** Seen, not read, and the next question came. */
export const Ignored: Story = {
  play: async (story) => {
    await goOn(story)
    await waitFor(() => expect(received(story)[0]).toMatchObject({ signal_name: 'ignored' }))
    await expect(story.args.onSignal).toHaveBeenCalled()
    await waitFor(() => expect(submittedIn(story)).toHaveTextContent('delivered'))
  },
}

/** Came back and read it: the signal is taken back. */
export const Returned: Story = {
  args: { answer: 'passage' },
  play: async (story) => {
    await goOn(story)
    await waitFor(() => expect(received(story)).toHaveLength(1))
    await waitFor(() => expect(factOf(story, 'Ignored')).toBe('no'))
    await waitFor(() => expect(received(story)[1]).toMatchObject({ score: 0, weight: 0 }))
    await expect(received(story)[1]?.metadata?.supersedes).toBe(received(story)[0]?.metadata?.signal_id)
    await expect(submittedIn(story)).toHaveTextContent('taken back')
  },
}

/** Put away by its button, which says more than silence does. */
export const Dismissed: Story = {
  play: async (story) => {
    await press(story, 'Close')
    await waitFor(() => expect(factOf(story, 'Put away')).toBe('yes'))
    await waitFor(() => expect(received(story)[0]).toMatchObject({ signal_name: 'dismissed' }))
  },
}

/** Of an earlier visit: it may have been read then, so silence says nothing. */
export const EarlierVisit: Story = {
  args: { isNew: false },
  play: async (story) => {
    await press(story, 'Ask the next question')
    await press(story, 'Close')
    await waitFor(() => expect(received(story)).toHaveLength(1))
    await expect(received(story)[0]).toMatchObject({ signal_name: 'dismissed' })
    await expect(factOf(story, 'Ignored')).toBe('no')
  },
}

/** Still being written: not judged. */
export const Streaming: Story = {
  args: { streaming: true },
  play: async (story) => {
    await press(story, 'Ask the next question')
    await expect(factOf(story, 'At the moment')).toBe('being written')
    await expect(factOf(story, 'Ignored')).toBe('no')
    await press(story, 'Write it to the end')
    await goOn(story)
  },
}

/** Without consent nothing is observed. */
export const NoConsent: Story = {
  args: { consent: false },
  play: async (story) => {
    await press(story, 'Ask the next question')
    await press(story, 'Close')
    await expect(factOf(story, 'At the moment')).toBe('no consent')
    await expect(received(story)).toEqual([])
  },
}

/** Not in the sample: nothing is inferred from what this person leaves unread. */
export const SampledOut: Story = {
  args: { sampleRate: 0 },
  play: async (story) => {
    await press(story, 'Ask the next question')
    await expect(factOf(story, 'At the moment')).toBe('not in the sample')
    await expect(factOf(story, 'Ignored')).toBe('no')
  },
}

/** Right to left. */
export const RightToLeft: Story = { args: { answer: 'arabic' }, globals: { dir: 'rtl' } }

/** In a dark page, ignored. */
export const Dark: Story = { ...Ignored, globals: { theme: 'dark' } }

/** In a dense page, ignored. */
export const Compact: Story = { ...Ignored, globals: { density: 'compact' } }
