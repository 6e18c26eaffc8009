'use client'
import type { ReactNode } from 'react'

const icon = (transform?: string): ReactNode => (
  <svg className="fbs-icon" viewBox="0 0 24 24" aria-hidden>
    <path d="M3 11v10M7 21V11l4-8q4 0 3 7h7l-2 11z" transform={transform} />
  </svg>
)

/** Renders an `<svg>`: a thumb up, in the colour of the text around it. */
export function ThumbUpIcon(): ReactNode {
  return icon()
}

/** Renders an `<svg>`: a thumb down, in the colour of the text around it. */
export function ThumbDownIcon(): ReactNode {
  return icon('rotate(180 12 12)')
}
