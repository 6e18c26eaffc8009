import type { ReactNode } from 'react'
import { ScoreBar } from '../docs/ScoreBar.tsx'

/** One thing that is measured. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  )
}

/** A share, as a bar. */
export function Meter({ label, share }: { label: string; share: number }) {
  const percent = Math.round(share * 100)
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        <meter aria-label={label} min={0} max={100} value={percent} />
        <bdi>{percent} %</bdi>
      </dd>
    </div>
  )
}

/** What the signal would say if it were submitted now. */
export function Worth({ score, weight }: { score: number; weight: number }) {
  return (
    <Fact label="Worth by now">
      <ScoreBar score={score} digits={2} /> weight {weight.toFixed(2)}
    </Fact>
  )
}
