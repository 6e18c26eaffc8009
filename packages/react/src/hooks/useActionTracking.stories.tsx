import { regenerationStrength, stopStrength } from '@feedback-signals/browser'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import type { HookParameters } from '../../../../.storybook/docs/hookParameters.ts'
import { ActionLab } from '../../../../.storybook/hooks/ActionLab.tsx'
import { labArgTypes } from '../../../../.storybook/hooks/labProps.ts'
import { clickAsPerson, factOf, submittedIn } from '../../../../.storybook/hooks/play.ts'
import { sceneOf } from '../testing/scene.ts'

const sinceAnswer = ['at once', 'quickMs later'] as const

/**
 * What people do with an answer by the buttons of your app: ask again, stop it, save it, share it. A function for each, and
 * each has a score and a weight of its own. Clicks on links in the answer are noticed by themselves.
 */
const meta = {
  title: 'Hooks/useActionTracking',
  component: ActionLab,
  args: { onSignal: fn() },
  argTypes: labArgTypes,
  parameters: {
    hook: {
      signals: [
        'regenerated',
        'modified',
        'stopped',
        'saved',
        'shared',
        'exported',
        'link_clicked',
        'code_run',
        'followed_up',
        'dismissed',
      ],
      when: [
        'Wherever your app has such a button: call the function in its handler, as the thing is done.',
        '`regenerated` with a `turn` that names the question, so that asking a third time weighs more than asking twice, though each answer is another inference.',
        '`stopped` with the `share` that had come, where it can be told: early says more than late.',
        '`followedUp` with every next question: it submits only if that came at once.',
      ],
      whenNot: [
        'For what people do to the page and not to the answer, such as scrolling or switching the theme.',
        'For signals of your own names: that is `useSignal`.',
      ],
      curves: [
        {
          title: 'regenerated, by the share of quickMs since the answer',
          of: (share) => regenerationStrength(share, 0, 1),
          ends: sinceAnswer,
        },
        {
          title: 'regenerated for the third time, likewise',
          of: (share) => regenerationStrength(share, 2, 1),
          ends: sinceAnswer,
        },
        { title: 'stopped, by the share that had come', of: stopStrength },
      ],
      example: `function Answer({ message, question }) {
  const ref = useRef(null)
  const { regenerated, saved } = useActionTracking(ref, { target: message.feedback })
  return (
    <>
      <div ref={ref}>{message.text}</div>
      <button onClick={() => { regenerated({ turn: question.id }); ask(question) }}>Try again</button>
      <button onClick={() => { saved(); keep(message) }}>Save</button>
    </>
  )
}`,
    } satisfies HookParameters,
    docs: { canvas: { sourceState: 'none' } },
  },
} satisfies Meta<typeof ActionLab>

export default meta

type Story = StoryObj<typeof meta>
type Played = Parameters<NonNullable<Story['play']>>[0]

const received = (story: Played) => sceneOf(story).gateway.received.map(({ signal }) => signal)
const press = (story: Played, name: string) =>
  story.userEvent.click(within(story.canvasElement).getByRole('button', { name }))
const toReceive = (story: Played, signal: object) =>
  waitFor(() => expect(received(story)).toContainEqual(expect.objectContaining(signal)))

/** Use the buttons, follow a link. */
export const Playground: Story = {}

/** Nothing was done. */
export const Idle: Story = {
  play: async (story) => {
    await expect(factOf(story, 'Done')).toBe('nothing')
    await expect(received(story)).toEqual([])
  },
}

/** Saved and exported: each is a signal of its own. */
export const Saved: Story = {
  play: async (story) => {
    await press(story, 'Save')
    await toReceive(story, { signal_name: 'saved' })
    await press(story, 'Export')
    await toReceive(story, { signal_name: 'exported' })
    await expect(factOf(story, 'Done')).toBe('saved, exported')
    await waitFor(() => expect(submittedIn(story)).toHaveTextContent('delivered'))
  },
}

/** Asked again, and again: the second says more, and supersedes the first. */
export const AskedAgain: Story = {
  play: async (story) => {
    await press(story, 'Try again')
    await waitFor(() => expect(received(story)).toHaveLength(1))
    await press(story, 'Try again')
    await waitFor(() => expect(received(story)).toHaveLength(2))
    const [first, second] = received(story)
    await expect(second?.score).toBeLessThan(first?.score ?? -1)
    await expect(second?.metadata).toMatchObject({ regenerations: 2, supersedes: first?.metadata?.signal_id })
  },
}

/** Stopped after a quarter of it. */
export const Stopped: Story = {
  args: { streaming: true },
  play: async (story) => {
    await press(story, 'Stop after a quarter')
    await toReceive(story, { signal_name: 'stopped' })
    const [signal] = received(story)
    await expect(signal).toMatchObject({ ...stopStrength(0.25), metadata: { share: 0.25 } })
  },
}

/** The next question came at once. */
export const FollowedUp: Story = {
  play: async (story) => {
    await press(story, 'Ask on')
    await toReceive(story, { signal_name: 'followed_up' })
  },
}

/** A link in the answer was followed: never where to, unless you ask for it. */
export const LinkClicked: Story = {
  play: async (story) => {
    const [link] = within(story.canvasElement).getAllByRole('link')
    await waitFor(async () => {
      await clickAsPerson(link ?? story.canvasElement)
      await expect(factOf(story, 'Done')).toBe('linkClicked')
    })
    await toReceive(story, { signal_name: 'link_clicked' })
    await expect(received(story)[0]?.metadata).not.toHaveProperty('url')
  },
}

/** Code of the answer was run. */
export const CodeAnswer: Story = {
  args: { answer: 'code' },
  play: async (story) => {
    await press(story, 'Run the code')
    await toReceive(story, { signal_name: 'code_run' })
  },
}

/** Still being written: an app can say that it was stopped, or closed. */
export const Streaming: Story = { args: { streaming: true } }

/** Without consent the functions do nothing, and need no asking before. */
export const NoConsent: Story = {
  args: { consent: false },
  play: async (story) => {
    await press(story, 'Save')
    await expect(factOf(story, 'At the moment')).toBe('no consent')
    await expect(factOf(story, 'Done')).toBe('nothing')
    await expect(received(story)).toEqual([])
  },
}

/** Not in the sample. */
export const SampledOut: Story = {
  args: { sampleRate: 0 },
  play: async (story) => {
    await press(story, 'Save')
    await expect(factOf(story, 'At the moment')).toBe('not in the sample')
    await expect(received(story)).toEqual([])
  },
}

/** At most two different signals of this answer: the third is left out. */
export const Capped: Story = {
  args: { maxSignals: 2 },
  play: async (story) => {
    for (const name of ['Save', 'Share', 'Export']) await press(story, name)
    await waitFor(() => expect(factOf(story, 'Done')).toBe('saved, shared, exported'))
    await toReceive(story, { signal_name: 'shared' })
    await expect(received(story).map(({ signal_name }) => signal_name)).toEqual(['saved', 'shared'])
  },
}

/** Right to left. */
export const RightToLeft: Story = { args: { answer: 'arabic' }, globals: { dir: 'rtl' } }

/** In a dark page. */
export const Dark: Story = { ...Saved, globals: { theme: 'dark' } }

/** In a dense page. */
export const Compact: Story = {
  globals: { density: 'compact' },
  play: async (story) => {
    for (const button of within(story.canvasElement).getAllByRole('button')) {
      await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
    }
  },
}
