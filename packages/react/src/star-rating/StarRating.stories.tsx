import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { sceneOf } from '../testing/scene.ts'
import { StarRating } from './StarRating.tsx'
import { starRatingDataAttributes } from './starRatingDataAttributes.ts'

/**
 * How good an answer was, on a scale. Use it where degrees matter, such as for long answers or whole conversations, and not
 * beside thumbs: the two cannot be compared.
 */
const meta = {
  title: 'Widgets/StarRating',
  component: StarRating,
  args: { onValueChange: fn() },
  parameters: { widget: { signals: ['star_rating'], attributes: starRatingDataAttributes } },
} satisfies Meta<typeof StarRating>

export default meta

type Story = StoryObj<typeof meta>

interface Played {
  canvasElement: HTMLElement
}

const row = ({ canvasElement }: Played) => within(canvasElement).getByRole('radiogroup')
const star = (story: Played, name: string) => within(row(story)).getByRole('radio', { name })
const toReach = (story: Played, status: string) =>
  waitFor(() => expect(row(story)).toHaveAttribute('data-status', status))

/** Nobody has rated. */
export const Idle: Story = {
  play: async (story) => {
    await expect(row(story)).toHaveAttribute('data-state', 'none')
  },
}

/** Under the mouse: the rating that a click would give. */
export const Preview: Story = {
  args: { defaultValue: 2 },
  play: async (story) => {
    await story.userEvent.hover(star(story, '4 stars'))
    await expect(star(story, '4 stars')).toHaveAttribute('data-state', 'full')
    await expect(star(story, '2 stars')).toBeChecked()
  },
}

/** A rating that the gateway has stored. The same star again takes it back. */
export const Rated: Story = {
  play: async (story) => {
    await story.userEvent.click(star(story, '4 stars'))
    await expect(star(story, '4 stars')).toBeChecked()
    await expect(story.args.onValueChange).toHaveBeenCalledWith(4)
    await toReach(story, 'delivered')
    await expect(sceneOf(story).gateway.received[0]?.signal).toMatchObject({
      signal_name: 'star_rating',
      score: 0.5,
      metadata: { stars: 4, max_stars: 5 },
    })
  },
}

/** One tab stop; arrows, Home, End, digits and Space rate, Delete takes back. */
export const Keyboard: Story = {
  play: async (story) => {
    await story.userEvent.tab()
    await story.userEvent.keyboard('3{ArrowRight}')
    await expect(star(story, '4 stars')).toHaveFocus()
    await expect(star(story, '4 stars')).toBeChecked()
  },
}

/** From 1.5 on: one star is the worst score. Halves are targets of their own, so the stars are larger. */
export const Halves: Story = {
  args: { halves: true, defaultValue: 3.5 },
  play: async (story) => {
    await expect(star(story, '3.5 stars')).toBeChecked()
  },
}

export const TenStars: Story = { args: { max: 10, defaultValue: 7 } }

const words = ['Wrong', 'Poor', 'Fair', 'Good', 'Excellent']

/** `labels.stars` gives each rating a word, which `StarRating.Text` shows. */
export const WordsForEach: Story = {
  args: {
    defaultValue: 4,
    labels: { stars: (stars) => words[stars - 1] ?? '' },
    children: [
      <StarRating.Stars key="stars" />,
      <StarRating.Text key="text" />,
      <StarRating.Status key="status" />,
    ],
  },
  play: async (story) => {
    await expect(within(story.canvasElement).getByText('Good')).toBeVisible()
  },
}

/** Any shape, as children of each star. */
export const OwnShape: Story = {
  args: {
    defaultValue: 2,
    max: 3,
    children: (
      <StarRating.Stars>
        {[1, 2, 3].map((value) => (
          <StarRating.Star key={value} value={value}>
            <svg viewBox="0 0 10 10" width="14" aria-hidden>
              <circle cx="5" cy="5" r="4.5" fill="currentColor" />
            </svg>
          </StarRating.Star>
        ))}
      </StarRating.Stars>
    ),
  },
}

/** The gateway cannot be reached: the rating is kept and sent again. */
export const Queued: Story = {
  parameters: { gateway: { mode: 'unreachable' } },
  play: async (story) => {
    await story.userEvent.click(star(story, '3 stars'))
    await expect(await within(story.canvasElement).findByText('Not sent yet')).toBeVisible()
  },
}

/** On its way longer than a moment. */
export const Sending: Story = {
  parameters: { gateway: { mode: 'later' } },
  play: async (story) => {
    await story.userEvent.click(star(story, '3 stars'))
    await toReach(story, 'sending')
  },
}

/** The gateway refused it: what stood before stands again. */
export const Failed: Story = {
  parameters: { gateway: { mode: 400 } },
  play: async (story) => {
    await story.userEvent.click(star(story, '3 stars'))
    await expect(await within(story.canvasElement).findByText('Not saved')).toBeVisible()
    await expect(row(story)).toHaveAttribute('data-state', 'none')
  },
}

export const ExpiredToken: Story = {
  parameters: { feedback: { target: 'expired' } },
  play: async (story) => {
    await story.userEvent.click(star(story, '3 stars'))
    await expect(row(story)).toHaveAttribute('data-state', 'none')
    await expect(star(story, '1 star')).toHaveAttribute('title', 'Cannot be rated any more')
  },
}

export const MissingTarget: Story = { parameters: { feedback: { target: 'missing' } } }

export const Streaming: Story = { parameters: { feedback: { streaming: true } } }

export const Disabled: Story = { args: { disabled: true, defaultValue: 3 } }

/** More stars than fit a line. */
export const Long: Story = {
  args: { max: 30, defaultValue: 12 },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '16rem' }}>
        <Story />
      </div>
    ),
  ],
}

export const RightToLeft: Story = { args: { halves: true, defaultValue: 2.5 }, globals: { dir: 'rtl' } }

export const Dark: Story = { args: { defaultValue: 4 }, globals: { theme: 'dark' } }

export const Compact: Story = { args: { defaultValue: 4 }, globals: { density: 'compact' } }
