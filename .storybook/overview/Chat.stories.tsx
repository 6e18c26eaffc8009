import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { Chat } from './Chat.tsx'

const meta = {
  title: 'Start/Chat',
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

/** The longest words. */
export const German: Story = {
  globals: { locale: 'de' },
  play: async ({ canvasElement }) => {
    const bar = within(within(canvasElement).getByRole('region', { name: 'FeedbackBar' }))
    await expect(bar.getByRole('button', { name: 'Gute Antwort' })).toBeVisible()
  },
}

/** A language that is read from right to left turns the page around with it. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvasElement }) => {
    const bar = within(within(canvasElement).getByRole('region', { name: 'FeedbackBar' }))
    const good = bar.getByRole('button', { name: 'إجابة جيدة' })
    await expect(getComputedStyle(good).direction).toBe('rtl')
    const bad = bar.getByRole('button', { name: 'إجابة سيئة' })
    await expect(good.getBoundingClientRect().left).toBeGreaterThan(bad.getBoundingClientRect().right - 1)
  },
}
