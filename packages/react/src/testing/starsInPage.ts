import { screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'

export const row = (index = 0) => screen.getAllByRole('radiogroup')[index] as HTMLElement
export const stars = (index?: number) => within(row(index)).getAllByRole('radio')
export const star = (name: string, index?: number) => within(row(index)).getByRole('radio', { name })
/** The name of the star that is chosen; none where nothing is. */
export const chosen = (index?: number) =>
  stars(index).find((one) => one.getAttribute('aria-checked') === 'true')?.ariaLabel ?? 'none'
/** How many are drawn full. */
export const full = () => stars().filter(({ dataset }) => dataset.state === 'full').length
export const toReach = (status: string) =>
  waitFor(() => expect(row().getAttribute('data-status')).toBe(status))
