import type { ComponentProps } from 'react'
import type { ExtraProps } from 'react-markdown'

/**
 * A picture of an answer, as a link. To load it would tell whoever put it there that the answer is being read, and
 * its address can carry what was said before.
 */
export function Picture({ src, alt }: ComponentProps<'img'> & ExtraProps) {
  if (typeof src !== 'string' || src === '') return <span>{alt}</span>
  return (
    <a href={src} target="_blank" rel="noopener noreferrer nofollow">
      {alt || 'Picture'}
    </a>
  )
}
