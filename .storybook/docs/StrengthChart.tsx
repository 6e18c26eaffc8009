import type { StrengthCurve } from './hookParameters.ts'
import './strength.css'

const STEPS = 60
const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)

/** Drawn in units of its own: a share is 100 wide, a score of 1 is 50 high. */
const place = (share: number, value: number) => `${(100 * share).toFixed(2)},${(-50 * value).toFixed(2)}`

const line = (heightAt: (share: number) => number) =>
  shares.map((share) => place(share, heightAt(share))).join(' ')

/** Score and weight by a share, as lines; the same in numbers stands beside it, so it is silent to screen readers. */
export function StrengthChart({ of }: Pick<StrengthCurve, 'of'>) {
  const values = shares.flatMap((share) => [of(share).score, of(share).weight])
  const low = Math.min(0, ...values)
  const high = Math.max(...values)
  const [top, height] = [-50 * high - 4, 50 * (high - low) + 8]
  return (
    <svg
      className="strength-chart"
      viewBox={`0 ${top} 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="strength-zero" x1="0" x2="100" y1="0" y2="0" />
      <polyline className="strength-weight" points={line((share) => of(share).weight)} />
      <polyline className="strength-score" points={line((share) => of(share).score)} />
    </svg>
  )
}
