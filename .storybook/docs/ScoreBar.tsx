import './score.css'

const written = (score: number, digits: number) => {
  const size = Math.abs(score).toFixed(digits)
  if (Number(size) === 0) return size
  return `${score < 0 ? '−' : '+'}${size}`
}

/** A score on its scale from -1 to 1; `null` where what was observed decides. */
export function ScoreBar({ score, digits = 1 }: { score: number | null; digits?: number }) {
  if (score === null) return <span className="score-varies">varies</span>
  return (
    <span className="score" data-sign={score < 0 ? 'negative' : 'positive'}>
      <svg viewBox="-1 0 2 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="score-scale" x="-1" y="0.42" width="2" height="0.16" />
        <rect className="score-value" x={Math.min(0, score)} y="0.1" width={Math.abs(score)} height="0.8" />
        <rect className="score-zero" x="-0.015" y="0" width="0.03" height="1" />
      </svg>
      <bdi>{written(score, digits)}</bdi>
    </span>
  )
}
