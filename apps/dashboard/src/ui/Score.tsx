import type { CSSProperties } from 'react'
import { scoreText, toneOf } from './numbers.ts'

interface ScoreProps {
  value: number | null
  /** What it is the score of, for who does not see where it stands. */
  label: string
}

/** A score as a number and as a bar from the middle. */
export function Score({ value, label }: ScoreProps) {
  const style = { '--score': value ?? 0 } as CSSProperties
  return (
    <span className="score" data-tone={toneOf(value)}>
      <span className="visually-hidden">{label} </span>
      <span className="tabular">{scoreText(value)}</span>
      <span className="score-bar" style={style} aria-hidden="true" />
    </span>
  )
}
