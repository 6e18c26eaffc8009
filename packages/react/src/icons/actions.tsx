'use client'
import type { ReactNode } from 'react'

const icon = (path: string): ReactNode => (
  <svg className="fbs-icon" viewBox="0 0 24 24" aria-hidden>
    <path d={path} />
  </svg>
)

/** Renders an `<svg>`: two sheets, in the colour of the text around it. */
export function CopyIcon(): ReactNode {
  return icon(
    'M11 9h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3',
  )
}

/** Renders an `<svg>`: a tick, in the colour of the text around it. */
export function CheckIcon(): ReactNode {
  return icon('m4.5 12.5 5 5 10-11')
}

/** Renders an `<svg>`: a pencil, in the colour of the text around it. */
export function EditIcon(): ReactNode {
  return icon('M4 20l1-4.5L16.2 4.3a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19zM13.5 7l3.5 3.5')
}

/** Renders an `<svg>`: an arrow out of a tray, in the colour of the text around it. */
export function ShareIcon(): ReactNode {
  return icon('M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12.5V18a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-5.5')
}

/** Renders an `<svg>`: two arrows in a circle, in the colour of the text around it. */
export function RegenerateIcon(): ReactNode {
  return icon('M20 11a8 8 0 0 0-14.5-3.7L4 9M4 4.5V9h4.5M4 13a8 8 0 0 0 14.5 3.7L20 15M20 19.5V15h-4.5')
}

/** Renders an `<svg>`: three dots, in the colour of the text around it. */
export function MoreIcon(): ReactNode {
  return icon([5, 12, 19].map((x) => `M${x - 0.5} 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0`).join(''))
}
