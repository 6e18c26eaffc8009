import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

export const button = (name: string, index = 0) =>
  screen.getAllByRole('button', { name })[index] as HTMLElement
export const up = (index?: number) => button('Good answer', index)
export const down = (index?: number) => button('Bad answer', index)
export const group = () => screen.getByRole('group', { name: 'Rate this answer' })
export const pressed = (element: HTMLElement) => element.getAttribute('aria-pressed') === 'true'
export const toReach = (status: string) =>
  waitFor(() => expect(group().getAttribute('data-status')).toBe(status))
