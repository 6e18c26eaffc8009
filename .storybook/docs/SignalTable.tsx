import { type SignalName, signalDefaults } from '@feedback-signals/protocol'
import { meanings } from './meanings.ts'
import { ScoreBar } from './ScoreBar.tsx'

/** Signals with what each means, its score and its weight, read from the table that the kit itself uses. */
export function SignalTable({ names }: { names: readonly SignalName[] }) {
  return (
    <div className="facts-frame sb-unstyled">
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">Signal</th>
            <th scope="col">Says</th>
            <th scope="col">Score</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const { score, weight } = signalDefaults[name]
            return (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{meanings[name]}</td>
                <td className="number">
                  <ScoreBar score={score} />
                </td>
                <td className="number weight">{weight.toFixed(1)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
