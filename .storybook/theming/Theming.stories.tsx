import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, within } from 'storybook/test'
import { Workbench } from './Workbench.tsx'

const meta = {
  title: 'Start/Workbench',
  tags: ['!autodocs'],
  component: Workbench,
  args: { preset: 'plain' },
  argTypes: { preset: { control: 'select', options: ['plain', 'shadcn', 'radix', 'material'] } },
} satisfies Meta<typeof Workbench>

export default meta

type Story = StoryObj<typeof meta>

const cssIn = (canvasElement: HTMLElement) =>
  within(canvasElement).getByRole('region', { name: 'Your stylesheet' }).textContent

/** Nothing set. Each variable that is touched becomes a line of the stylesheet. */
export const PlainPage: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(cssIn(canvasElement)).toContain('Nothing to set')
    const pane = canvas.getByRole('region', { name: 'Dark page' })
    fireEvent.change(await canvas.findByRole('slider', { name: /^Control size/ }), { target: { value: 40 } })
    await expect(cssIn(canvasElement)).toContain('--fbs-size: 40px;')
    const [thumb] = within(pane).getAllByRole('button')
    await expect(thumb?.getBoundingClientRect().height).toBe(40)
    fireEvent.input(canvas.getByLabelText('Accent, dark'), { target: { value: '#ff8800' } })
    await expect(cssIn(canvasElement)).toMatch(/--fbs-accent: light-dark\(#1d4ed8, #ff8800\);/)
  },
}

/** In a page of shadcn/ui. */
export const Shadcn: Story = { args: { preset: 'shadcn' } }

/** In a page of Radix Themes. */
export const RadixThemes: Story = { args: { preset: 'radix' } }

/** In a page of Material 3. Another host begins anew. */
export const Material: Story = {
  args: { preset: 'material' },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await expect(cssIn(canvasElement)).toContain('--fbs-icon-radius: 999px;')
    await userEvent.click(canvas.getByRole('radio', { name: 'compact' }))
    await expect(cssIn(canvasElement)).toContain('data-fbs-density="compact"')
    await expect(cssIn(canvasElement)).not.toContain('--fbs-size')
  },
}
