import type { ComponentProps } from 'react'
import type { ExtraProps } from 'react-markdown'

/** A link of an answer: it opens apart, and takes nothing of the page along. */
export function Link({ node: _, children, href, ...rest }: ComponentProps<'a'> & ExtraProps) {
  // react-markdown empties addresses of protocols that could run something; an empty one would open this page.
  if (!href) return <span>{children}</span>
  const away = href.startsWith('#') ? {} : { target: '_blank', rel: 'noopener noreferrer nofollow' }
  return (
    <a href={href} {...rest} {...away}>
      {children}
    </a>
  )
}
