import type { ReactNode } from 'react'

interface ReviewRowProps {
  name: string
  keys: readonly string[]
  children: ReactNode
}

/** A widget of a review, with the keys that do the same. */
export function ReviewRow({ name, keys, children }: ReviewRowProps) {
  return (
    <div className="review-row">
      <span className="field-name">{name}</span>
      <span className="review-keys">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
      <div className="review-widget">{children}</div>
    </div>
  )
}
