import { within } from 'storybook/test'

interface Played {
  canvasElement: HTMLElement
}

export const button = ({ canvasElement }: Played, name: string) =>
  within(canvasElement).getByRole('button', { name })
export const row = ({ canvasElement }: Played) => within(canvasElement).getByRole('toolbar')
export const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'))
export const arrived = () => Promise.all(document.getAnimations().map(({ finished }) => finished))
export const opensMenu = async (
  story: Played & { userEvent: { click(element: Element): Promise<void> } },
) => {
  await story.userEvent.click(button(story, 'More'))
  const menu = await within(story.canvasElement).findByRole('menu')
  await arrived()
  return within(menu)
}
