import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { Chat } from './Chat.tsx'

const meta = {
  title: 'Overview/Chat',
  tags: ['!autodocs'],
  component: Chat,
} satisfies Meta<typeof Chat>

export default meta

type Story = StoryObj<typeof meta>

/** All widgets in one chat, each on an answer of its own. */
export const AllWidgets: Story = {}

/** Some were used: their signals are on the tape, with score and weight. */
export const Rated: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    const tape = within(canvas.getByRole('complementary'))
    const bar = within(canvas.getByRole('region', { name: 'FeedbackBar' }))
    await userEvent.click(bar.getByRole('button', { name: 'Good answer' }))
    const stars = within(canvas.getByRole('region', { name: 'StarRating' }))
    await userEvent.click(stars.getAllByRole('radio')[3] ?? canvasElement)
    await waitFor(() => expect(tape.getAllByText('delivered')).toHaveLength(2))
    await expect(tape.getByText('thumbs_up')).toBeVisible()
    await expect(tape.getByText('star_rating')).toBeVisible()
  },
}

/** The same in a dark page. */
export const Dark: Story = { ...Rated, globals: { theme: 'dark' } }
