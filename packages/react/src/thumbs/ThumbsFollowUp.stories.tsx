import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { sceneOf } from '../testing/scene.ts'
import { useThumbsFollowUp } from './followUp/useThumbsFollowUp.ts'
import { Thumbs } from './Thumbs.tsx'
import { thumbsDataAttributes } from './thumbsDataAttributes.ts'
import { useThumbs } from './useThumbs.tsx'

/**
 * A vote says that an answer was bad, a reason says why. The vote is sent at once; what is said after adds to the same
 * vote, so a person who closes the popover has voted all the same. Ask after bad votes only, unless the reasons of good
 * ones are of use to you: each question costs attention.
 */
const meta = {
  title: 'Widgets/Thumbs follow-up',
  component: Thumbs,
  args: { onValueChange: fn() },
  parameters: {
    widget: {
      signals: ['thumbs_up', 'thumbs_down'],
      attributes: thumbsDataAttributes,
      anatomy: `<Thumbs.Root followUp="down">
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
type Played = Parameters<NonNullable<Story['play']>>[0]

const button = ({ canvasElement }: Pick<Played, 'canvasElement'>, name: string) =>
  within(canvasElement).getByRole('button', { name })

const ask = async (story: Played, thumb = 'Bad answer') => {
  await story.userEvent.click(button(story, thumb))
  const dialog = await within(story.canvasElement).findByRole('dialog')
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
  await Promise.all(dialog.getAnimations().map(({ finished }) => finished))
  return within(dialog)
}

const say = async (story: Played) => {
  const dialog = await ask(story)
  await story.userEvent.click(dialog.getByRole('button', { name: 'Not correct' }))
  await story.userEvent.type(dialog.getByRole('textbox'), 'It was 1989, not 1990.')
  return dialog
}

/** After a bad vote. */
export const Asked: Story = {
  play: async (story) => {
    const dialog = await ask(story)
    await expect(dialog.getByRole('button', { name: 'Not correct' })).toHaveFocus()
    await waitFor(() => expect(sceneOf(story).gateway.received).toHaveLength(1))
  },
}

/** Two clicks and a sentence. */
export const Answered: Story = {
  play: async (story) => {
    await say(story)
    await expect(button(story, 'Not correct')).toHaveAttribute('aria-pressed', 'true')
    await within(story.canvasElement).findByText('978 characters left')
  },
}

/** Sent: the same vote, with more in it. The bubble opens it again. */
export const Thanked: Story = {
  play: async (story) => {
    const dialog = await say(story)
    await story.userEvent.click(dialog.getByRole('button', { name: 'Send' }))
    await within(story.canvasElement).findByText('Thank you')
    const { received } = sceneOf(story).gateway
    await waitFor(() => expect(received.at(-1)?.signal.metadata?.reasons).toEqual(['incorrect']))
    await expect(received.at(-1)?.signal.qualitative_feedback).toBe('It was 1989, not 1990.')
    await waitFor(() => expect(button(story, 'Bad answer')).toHaveFocus())
  },
}

/** Closed by Escape: the vote stands, and the bubble stays. */
export const Closed: Story = {
  play: async (story) => {
    await ask(story)
    await story.userEvent.keyboard('{Escape}')
    await waitFor(() => expect(within(story.canvasElement).queryByRole('dialog')).toBeNull())
    await expect(button(story, 'Bad answer')).toHaveAttribute('aria-pressed', 'true')
    await expect(button(story, 'Add details')).toHaveAttribute('aria-expanded', 'false')
  },
}

/** A good vote is asked about too, in words of its own. */
export const AfterBoth: Story = {
  args: { followUp: 'both' },
  play: async (story) => {
    const dialog = await ask(story, 'Good answer')
    await expect(dialog.getByText('What was good?')).toBeVisible()
  },
}

/** Reasons of the app, and who reads them. */
export const OwnReasons: Story = {
  args: {
    reasons: {
      down: [{ key: 'out_of_date', label: 'Out of date' }, { key: 'no_source', label: 'No source' }, 'style'],
    },
    privacyNote: 'Your comment and this answer are read by our team. Leave out personal data.',
  },
  play: async (story) => {
    const dialog = await ask(story)
    await expect(dialog.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Out of date',
      'No source',
      'Style or tone',
      'Close',
      'Send',
    ])
  },
}

/** Reasons only. */
export const WithoutComment: Story = {
  args: { maxLength: 0 },
  play: async (story) => {
    const dialog = await ask(story)
    await expect(dialog.queryByRole('textbox')).toBeNull()
  },
}

/** More than fits: nothing is cut, and nothing is sent until it fits. */
export const TooLong: Story = {
  args: { maxLength: 10 },
  play: async (story) => {
    const dialog = await say(story)
    await expect(dialog.getByText('12 characters too many')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Send' })).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Many long reasons in a narrow page: what does not fit is scrolled to. */
export const LongText: Story = {
  args: {
    reasons: {
      down: Array.from({ length: 30 }, (_, index) => ({
        key: `reason_${index}`,
        label: `Reason ${index}, which takes a while to read and even more to understand`,
      })),
    },
  },
  play: async (story) => {
    await ask(story)
    const box = within(story.canvasElement).getByRole('dialog').getBoundingClientRect()
    await expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth)
    await expect(box.bottom).toBeLessThanOrEqual(document.documentElement.clientHeight)
  },
}

/** The vote is not with the gateway yet; what is said of it waits with it. */
export const Queued: Story = {
  parameters: { gateway: { mode: 503 } },
  play: async (story) => {
    await ask(story)
    await within(story.canvasElement).findByText('Not sent yet')
  },
}

/** Refused: it says so in place of thanks, and the bubble shows again what was written. */
export const Failed: Story = {
  play: async (story) => {
    const dialog = await say(story)
    sceneOf(story).gateway.mode = 400
    await story.userEvent.click(dialog.getByRole('button', { name: 'Send' }))
    await within(story.canvasElement).findByText('Not saved')
    await story.userEvent.click(button(story, 'Add details'))
    await expect(await within(story.canvasElement).findByRole('textbox')).toHaveValue(
      'It was 1989, not 1990.',
    )
  },
}

/** Its answer to a click, and why. */
const refusesTo =
  (reason: string): NonNullable<Story['play']> =>
  async (story) => {
    const more = await within(story.canvasElement).findByRole('button', { name: 'Add details' })
    await expect(more).toHaveAccessibleDescription(reason)
    await story.userEvent.click(more)
    await expect(within(story.canvasElement).queryByRole('dialog')).toBeNull()
  }

/** A vote that the app's server knows of; the token is over, so nothing can be added. */
export const ExpiredToken: Story = {
  args: { defaultValue: 'down' },
  parameters: { feedback: { target: 'expired' } },
  play: refusesTo('Cannot be rated any more'),
}

/** The same without a target. */
export const MissingTarget: Story = {
  args: { defaultValue: 'down' },
  parameters: { feedback: { target: 'missing' } },
  play: refusesTo('Cannot be rated'),
}

/** The answer is being written anew. */
export const Streaming: Story = {
  args: { defaultValue: 'down' },
  parameters: { feedback: { streaming: true } },
  play: refusesTo('Cannot be rated yet'),
}

/** Switched off by the app. */
export const Disabled: Story = {
  args: { disabled: true, defaultValue: 'down' },
  play: async (story) => {
    const more = await within(story.canvasElement).findByRole('button', { name: 'Add details' })
    await expect(more).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Right to left. */
export const RightToLeft: Story = {
  ...Asked,
  globals: { dir: 'rtl' },
}

/** In a dark page. */
export const Dark: Story = { ...Answered, globals: { theme: 'dark' } }

/** In a dense page. */
export const Compact: Story = { ...Answered, globals: { density: 'compact' } }

function OwnForm() {
  const thumbs = useThumbs({ followUp: 'down' })
  const followUp = useThumbsFollowUp(thumbs)
  return (
    <div {...thumbs.getRootProps()}>
      <button {...thumbs.getUpProps()} />
      <button {...thumbs.getDownProps()} />
      {followUp.isOpen && (
        <div {...followUp.getFormProps()}>
          {followUp.choices.map(({ key }) => (
            <button key={key} {...followUp.getReasonProps(key)} />
          ))}
          <textarea {...followUp.getCommentProps()} aria-label={followUp.labels.comment} />
          <p {...followUp.getHintProps()} />
          <button {...followUp.getSendProps()} />
        </div>
      )}
      <output>{followUp.thanks}</output>
    </div>
  )
}

/** A form of the app below the thumbs, by `useThumbsFollowUp`. */
export const OwnInterface: Story = {
  render: () => <OwnForm />,
  play: async (story) => {
    await story.userEvent.click(button(story, 'Bad answer'))
    await story.userEvent.click(button(story, 'Incomplete'))
    await story.userEvent.click(button(story, 'Send'))
    await within(story.canvasElement).findByText('Thank you')
  },
}
