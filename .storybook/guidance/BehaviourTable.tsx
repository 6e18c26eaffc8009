import { signalDefaults } from '@feedback-signals/protocol'
import { ScoreBar } from '../docs/ScoreBar.tsx'
import { behaviour } from './behaviour.ts'

/** Each signal of behaviour: what it is worth, who tells it, and when. */
export function BehaviourTable() {
  return (
    <div className="facts-frame sb-unstyled">
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">Signal</th>
            <th scope="col">Says</th>
            <th scope="col">Told by, and when</th>
            <th scope="col">Score</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {behaviour.map(({ name, means, by, when }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{means}</td>
              <td>
                <code>{by}</code>
                <br />
                {when}
              </td>
              <td className="number">
                <ScoreBar score={signalDefaults[name].score} />
              </td>
              <td className="number weight">{signalDefaults[name].weight.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
