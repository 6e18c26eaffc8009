import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { sceneOf } from '../testing/scene.ts'
import type { Criterion } from './criterion.ts'
import { QualityAssessment } from './QualityAssessment.tsx'
import { qualityAssessmentDataAttributes } from './qualityDataAttributes.ts'

const mixed: readonly Criterion[] = [
  { key: 'accuracy', weight: 2, description: 'Is everything it says true?' },
  { key: 'tone', label: 'Tone', input: 'slider', required: false },
  {
    key: 'safety',
    input: 'choice',
    options: [
      { value: 'safe', label: 'Safe', score: 1 },
      { value: 'unsure', label: 'Not sure', score: 0 },
      { value: 'unsafe', label: 'Unsafe', score: -1 },
    ],
  },
]

const given = {
  answers: { accuracy: 4, tone: 7, safety: 'safe' },
  comment: 'Quotes the right paragraph, but the date is off by a year.',
}

/**
 * A form of criteria, each in stars, on a slider or as a choice, with a comment. It asks for minutes rather than for a click,
 * so it belongs where people have come to judge: in a tool of review, or behind a button.
 */
const meta = {
  title: 'Widgets/QualityAssessment',
  component: QualityAssessment,
  args: { onValueChange: fn() },
  parameters: { widget: { signals: ['quality_assessment'], attributes: qualityAssessmentDataAttributes } },
} satisfies Meta<typeof QualityAssessment>

export default meta

type Story = StoryObj<typeof meta>

interface Played {
  canvasElement: HTMLElement
}

const form = ({ canvasElement }: Played) => within(canvasElement).getByRole('group')
const button = (story: Played, name: string) => within(form(story)).getByRole('button', { name })
const star = (story: Played, criterion: string, name: string) =>
  within(within(form(story)).getByRole('radiogroup', { name: criterion })).getByRole('radio', { name })
const toReach = (story: Played, status: string) =>
  waitFor(() => expect(form(story)).toHaveAttribute('data-status', status))

const fill = async (story: Played & { userEvent: { click(element: Element): Promise<void> } }) => {
  await story.userEvent.click(star(story, 'Accuracy', '5 stars'))
  await story.userEvent.click(star(story, 'Helpfulness', '4 stars'))
  await story.userEvent.click(star(story, 'Safety', '3 stars'))
  await story.userEvent.click(button(story, 'Submit'))
}

/** Nothing is filled in. */
export const Idle: Story = {
  play: async (story) => {
    await expect(form(story)).toHaveAttribute('data-state', 'empty')
  },
}

/** Stars, a slider and a choice; the first counts twice. */
export const Mixed: Story = { args: { criteria: mixed } }

/** What was submitted takes the place of the form. */
export const Submitted: Story = {
  play: async (story) => {
    await fill(story)
    await toReach(story, 'delivered')
    await expect(button(story, 'Change')).toHaveFocus()
    const [request] = sceneOf(story).gateway.received
    await expect(request?.signal).toMatchObject({
      signal_name: 'quality_assessment',
      score: 0.5,
      metadata: { criteria: { accuracy: 1, helpfulness: 0.5, safety: 0 } },
    })
  },
}

/** A signal for each criterion. */
export const OneSignalEach: Story = {
  args: { mode: 'each' },
  play: async (story) => {
    await fill(story)
    await toReach(story, 'delivered')
    await waitFor(() => expect(sceneOf(story).gateway.received).toHaveLength(3))
  },
}

/** Submitted with answers missing: it says which, and focus goes there. */
export const Missing: Story = {
  args: { criteria: mixed },
  play: async (story) => {
    await story.userEvent.click(star(story, 'Accuracy', '3 stars'))
    await story.userEvent.click(button(story, 'Submit'))
    await expect(within(form(story)).getByRole('radio', { name: 'Safe' })).toHaveFocus()
    await expect(sceneOf(story).gateway.received).toHaveLength(0)
  },
}

/** What was submitted, opened again. */
export const Changing: Story = {
  args: { criteria: mixed, defaultValue: given },
  play: async (story) => {
    await story.userEvent.click(button(story, 'Change'))
    await expect(form(story)).toHaveAttribute('data-state', 'editing')
  },
}

export const Queued: Story = {
  parameters: { gateway: { mode: 'unreachable' } },
  play: async (story) => {
    await fill(story)
    await expect(await within(form(story)).findByText('Not sent yet')).toBeVisible()
  },
}

/** The gateway refused it: everything filled in is still there. */
export const Failed: Story = {
  parameters: { gateway: { mode: 400 } },
  play: async (story) => {
    await fill(story)
    await expect(await within(form(story)).findByText('Not saved')).toBeVisible()
    await expect(star(story, 'Accuracy', '5 stars')).toBeChecked()
  },
}

export const ExpiredToken: Story = {
  args: { criteria: mixed, defaultValue: given },
  parameters: { feedback: { target: 'expired' } },
}

export const MissingTarget: Story = { parameters: { feedback: { target: 'missing' } } }

export const Streaming: Story = {
  parameters: { feedback: { streaming: true } },
  play: async (story) => {
    await expect(within(story.canvasElement).getByText('Cannot be rated yet')).toBeVisible()
    await story.userEvent.click(star(story, 'Accuracy', '5 stars'))
    await expect(star(story, 'Accuracy', '5 stars')).not.toBeChecked()
  },
}

export const Disabled: Story = { args: { disabled: true, criteria: mixed } }

export const LongText: Story = {
  args: {
    criteria: mixed.map((criterion) => ({
      ...criterion,
      label: 'How well does it answer what was asked, and not what was easier to answer?',
    })),
  },
}

export const RightToLeft: Story = { args: { criteria: mixed }, globals: { dir: 'rtl' } }

export const Dark: Story = {
  args: { criteria: mixed, defaultValue: given },
  globals: { theme: 'dark' },
  play: async (story) => {
    await story.userEvent.click(button(story, 'Change'))
  },
}

export const Compact: Story = { args: { criteria: mixed }, globals: { density: 'compact' } }
