import type { CSSProperties } from 'react'

export interface ShareBarProps {
  name: string
  /** 0 to 1. */
  share: number
  tone: 'read' | 'copied'
}

/** A share of an answer as a bar, and as a number. */
export function ShareBar({ name, share, tone }: ShareBarProps) {
  const percent = Math.round(share * 100)
  const style: CSSProperties & { '--share': number } = { '--share': share }
  return (
    <span className="share" data-tone={tone} style={style}>
      <span className="share-track" aria-hidden="true" />
      <span className="share-text tabular">
        {percent} % {name.toLowerCase()}
      </span>
    </span>
  )
}
