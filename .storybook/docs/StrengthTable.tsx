import type { StrengthCurve } from './hookParameters.ts'
import { ScoreBar } from './ScoreBar.tsx'
import { StrengthChart } from './StrengthChart.tsx'

const shares = [0, 0.1, 0.25, 0.5, 0.75, 1]

const labelOf = (share: number, [from, to]: readonly [string, string]) => {
  if (share === 0) return from
  return share === 1 ? to : `${Math.round(100 * share)} %`
}

/** Score and weight by a share, drawn and in numbers, from the function that the kit itself uses. */
export function StrengthTable({ title, of, ends = ['0 %', '100 %'] }: StrengthCurve) {
  return (
    <div className="strength sb-unstyled">
      <figure>
        <figcaption>
          <span data-line="score">score</span>
          <span data-line="weight">weight</span>
        </figcaption>
        <StrengthChart of={of} />
        <div className="strength-ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      </figure>
      <div className="facts-frame">
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">Score</th>
              <th scope="col">Weight</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => {
              const { score, weight } = of(share)
              return (
                <tr key={share}>
                  <th scope="row">{labelOf(share, ends)}</th>
                  <td className="number">
                    <ScoreBar score={score} digits={2} />
                  </td>
                  <td className="number weight">{weight.toFixed(2)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}
