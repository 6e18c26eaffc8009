import { combineSignals, type SignalName, signalDefaults } from '@feedback-signals/protocol'
import { useState } from 'react'
import { ScoreBar } from '../docs/ScoreBar.tsx'
import './combiner.css'

interface Choice {
  name: SignalName
  label: string
  /** Where what was observed decides. */
  score?: number
}

const choices: readonly Choice[] = [
  { name: 'thumbs_up', label: 'Thumbs up' },
  { name: 'star_rating', label: '2 of 5 stars', score: -0.5 },
  { name: 'correction', label: 'Corrected' },
  { name: 'copied_to_clipboard', label: 'Copied' },
  { name: 'shared', label: 'Shared' },
  { name: 'regenerated', label: 'Asked again' },
]

const signalOf = ({ name, score }: Choice) => ({
  ...signalDefaults[name],
  signal_name: name,
  score: score ?? signalDefaults[name].score ?? 0,
})

/** Signals to be chosen, and what they say together. */
export function Combiner() {
  const [chosen, setChosen] = useState<readonly SignalName[]>([
    'thumbs_up',
    'correction',
    'copied_to_clipboard',
  ])
  const toggle = (name: SignalName) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name])
  const combined = combineSignals(choices.filter(({ name }) => chosen.includes(name)).map(signalOf))
  return (
    <div className="combiner sb-unstyled">
      <fieldset>
        <legend>Signals on one answer</legend>
        {choices.map(({ name, label }) => (
          <label key={name}>
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
            {label}
          </label>
        ))}
      </fieldset>
      <dl>
        {(['explicit', 'implicit'] as const).map((type) => (
          <div key={type}>
            <dt>{type === 'explicit' ? 'People say' : 'Behaviour hints'}</dt>
            <dd>
              {combined[type].score === null ? 'nothing' : <ScoreBar score={combined[type].score} />}
              <span className="total">weight {combined[type].total_weight.toFixed(1)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
