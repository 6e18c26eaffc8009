import type { ComponentProps } from 'react'
import type { ExtraProps } from 'react-markdown'

/** A link of an answer: it opens apart, and takes nothing of the page along. */
export function Link({ node: _, children, ...rest }: ComponentProps<'a'> & ExtraProps) {
  const away = rest.href?.startsWith('#') ? {} : { target: '_blank', rel: 'noopener noreferrer nofollow' }
  return (
    <a {...rest} {...away}>
      {children}
    </a>
  )
}
