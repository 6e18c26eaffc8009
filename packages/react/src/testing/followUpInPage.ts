import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

export const followUp = () => screen.findByRole('dialog')
export const noFollowUp = () => expect(screen.queryByRole('dialog')).toBeNull()
export const reason = (name: string) => screen.getByRole('button', { name })
export const comment = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment (optional)' })
export const send = () => screen.getByRole('button', { name: 'Send' })
export const more = () => screen.findByRole('button', { name: 'Add details' })
export const closed = () => waitFor(noFollowUp)
