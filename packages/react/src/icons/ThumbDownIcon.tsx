'use client'
import type { ReactNode } from 'react'
import { ThumbUpIcon } from './ThumbUpIcon.tsx'

/** Renders an `<svg>`: a thumb down, in the colour and at the size of the text around it. */
export function ThumbDownIcon(): ReactNode {
  return <ThumbUpIcon transform="rotate(180 12 12)" />
}
