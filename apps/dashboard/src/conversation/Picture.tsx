import { defaultUrlTransform } from 'react-markdown'
import { OutLink } from './OutLink.tsx'

interface PictureProps {
  src?: unknown
  alt?: string | undefined
}

/**
 * A picture as a link. To load it would tell whoever put it there that somebody reads this log, and its address can
 * carry what was said before.
 */
export function Picture({ src, alt }: PictureProps) {
  const address = typeof src === 'string' ? defaultUrlTransform(src) : ''
  return <OutLink href={address}>{alt || 'Picture'}</OutLink>
}
