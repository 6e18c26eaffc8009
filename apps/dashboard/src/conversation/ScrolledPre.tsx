import type { ComponentProps } from 'react'
import type { ExtraProps } from 'react-markdown'
import { scrollable } from '../ui/scrollable.ts'

/** Code that scrolls on its own, by keyboard too. */
export function ScrolledPre({ node: _, ...rest }: ComponentProps<'pre'> & ExtraProps) {
  return <pre {...rest} {...scrollable('Code')} />
}
