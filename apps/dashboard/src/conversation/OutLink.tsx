import type { ComponentProps } from 'react'
import type { ExtraProps } from 'react-markdown'

/** A link that a model wrote: it opens apart, and takes nothing of the page along. */
export function OutLink({ node: _, children, href, ...rest }: ComponentProps<'a'> & ExtraProps) {
  // react-markdown empties addresses of protocols that could run something; an empty one would open this page.
  if (!href) return <span>{children}</span>
  return (
    <a {...rest} href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}
