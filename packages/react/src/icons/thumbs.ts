'use client'
import type { ReactNode } from 'react'
import { createElement } from '../internal/react.ts'

const icon = (transform?: string): ReactNode =>
  createElement(
    'svg',
    { className: 'fbs-icon', viewBox: '0 0 24 24', 'aria-hidden': true },
    createElement('path', {
      d: 'M3 11v9M7 11l4-8q4 0 3 4l-1 3h5q3 0 2 3l-1 5q-.5 2-2 2H7z',
      transform,
    }),
  )

/** Renders an `<svg>`: a thumb up, in the colour of the text around it. */
export function ThumbUpIcon(): ReactNode {
  return icon()
}

/** Renders an `<svg>`: a thumb down, in the colour of the text around it. */
export function ThumbDownIcon(): ReactNode {
  return icon('rotate(180 12 12)')
}
