import { useId, useState } from 'react'
import { FieldFrame } from '../ui/FieldFrame.tsx'

/** How good the answer is: a number, and the same on a scale. */
export function ScoreField({ error }: { error: string | undefined }) {
  const id = useId()
  const [score, setScore] = useState('')
  return (
    <FieldFrame id={id} label="Score" hint="From -1, the worst, to 1, the best." error={error}>
      {(described) => (
        <div className="score-field">
          <input
            {...described}
            className="input"
            name="score"
            type="number"
            min={-1}
            max={1}
            step="any"
            required
            value={score}
            onChange={({ target }) => setScore(target.value)}
          />
          <input
            type="range"
            aria-label="Score on a scale"
            min={-1}
            max={1}
            step={0.05}
            value={score || 0}
            onChange={({ target }) => setScore(target.value)}
          />
        </div>
      )}
    </FieldFrame>
  )
}
