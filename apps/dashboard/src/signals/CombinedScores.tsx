import type { Log } from '../gateway/log.ts'
import { countText, weightText } from '../ui/numbers.ts'
import { Score } from '../ui/Score.tsx'

/** What signals say together: what was said outright beside what behaviour hints at, and never their sum. */
export function CombinedScores({ combined }: Pick<Log, 'combined'>) {
  return (
    <div className="combined">
      {(['explicit', 'implicit'] as const).map((type) => {
        const { score, count, total_weight } = combined[type]
        return (
          <div key={type} className="card combined-score" data-type={type}>
            <span className="combined-name">{type}</span>
            <Score label={`Combined ${type} score`} value={score} />
            <span className="soft tabular">
              {countText(count)} {count === 1 ? 'signal' : 'signals'}, weight {weightText(total_weight)}
            </span>
          </div>
        )
      })}
    </div>
  )
}
