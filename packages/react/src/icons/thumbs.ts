'use client'
import type { ReactNode } from 'react'
import { createElement } from '../internal/react.ts'

const icon = (transform?: string): ReactNode =>
  createElement(
    'svg',
    { className: 'fbs-icon', viewBox: '0 0 24 24', 'aria-hidden': true },
    createElement('path', {
      d: 'M3 11v9M7 11l4-7c2 0 3 1 3 3l-1 3h6c1 0 2 1 2 2l-2 6c0 1-1 2-2 2H7z',
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
