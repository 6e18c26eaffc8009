'use client'
import type { ReactNode } from 'react'

/** Renders an `<svg>`: a speech bubble with lines of text, in the colour of the text around it. */
export function CommentIcon(): ReactNode {
  return (
    <svg className="fbs-icon" viewBox="0 0 24 24" aria-hidden>
      <path d="M4 4h16v12h-9l-5 4v-4H4zM8 8.5h8M8 11.5h5" />
    </svg>
  )
}
