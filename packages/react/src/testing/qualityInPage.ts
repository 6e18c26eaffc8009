import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'

export const form = (): HTMLElement => {
  const around = screen.getByRole('group', { name: 'Assess this answer' }).closest('form')
  if (!around) throw new Error('The group is in no form.')
  return around
}
export const button = (name: string) => within(form()).getByRole('button', { name })
export const rate = (criterion: string, stars: string) =>
  fireEvent.click(
    within(screen.getByRole('radiogroup', { name: criterion })).getByRole('radio', { name: stars }),
  )
export const rateAll = () => {
  rate('Accuracy', '5 stars')
  rate('Helpfulness', '3 stars')
  rate('Safety', '4 stars')
}
export const toReach = (status: string) =>
  waitFor(() => expect(form().getAttribute('data-status')).toBe(status))
export const shown = (name: string) => screen.getByText(name).nextElementSibling?.textContent
