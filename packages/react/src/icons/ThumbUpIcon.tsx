'use client'
import type { ReactNode } from 'react'

/** Renders an `<svg>`: a thumb up, in the colour and at the size of the text around it. */
export function ThumbUpIcon({ transform }: { transform?: string }): ReactNode {
  return (
    <svg className="fbs-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        transform={transform}
        d="M3.5 11v9.5M7.5 11.5 11 4a2.4 2.4 0 0 1 3.4 2.6L13.7 10H19a2.2 2.2 0 0 1 2.1 2.7l-1.5 6.1a2.2 2.2 0 0 1-2.1 1.7h-10Z"
      />
    </svg>
  )
}
