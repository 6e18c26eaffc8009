import { useId } from 'react'
import type { FaultFieldsProps } from './FaultFields.tsx'
import { choicesFor, type FaultChoice } from './faultFields.ts'

export interface FaultSelectProps extends FaultFieldsProps {
  choice: FaultChoice
}

/** One fault that is chosen from a few values. */
export function FaultSelect({ choice, faults, change }: FaultSelectProps) {
  const id = useId()
  const { name, label } = choice
  const choices = choicesFor(choice, faults)
  const chosen = choices.findIndex(([value]) => value === faults[name])
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={chosen}
        onChange={(event) => change({ [name]: choices[Number(event.target.value)]?.[0] })}
      >
        {choices.map(([, text], index) => (
          <option key={text} value={index}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
