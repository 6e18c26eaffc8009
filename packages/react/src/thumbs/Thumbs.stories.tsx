import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { sceneOf } from '../testing/scene.ts'
import { Thumbs } from './Thumbs.tsx'

const meta = {
  title: 'Widgets/Thumbs',
  component: Thumbs,
  args: { onValueChange: fn() },
} satisfies Meta<typeof Thumbs>

export default meta

type Story = StoryObj<typeof meta>

export const Idle: Story = {}

export const Voted: Story = {
  play: async ({ args, canvas, loaded, userEvent }) => {
    const up = canvas.getByRole('button', { name: 'Good answer' })
    await userEvent.click(up)
    await expect(up).toHaveAttribute('aria-pressed', 'true')
    await expect(args.onValueChange).toHaveBeenCalledWith('up')
    await expect(sceneOf({ loaded }).gateway.received[0]?.signal).toMatchObject({
      signal_name: 'thumbs_up',
      score: 1,
    })
  },
}
