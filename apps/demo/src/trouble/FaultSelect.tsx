import { Select } from '../ui/Select.tsx'
import type { FaultFieldsProps } from './FaultFields.tsx'
import { choicesFor, type FaultChoice } from './faultFields.ts'

export interface FaultSelectProps extends FaultFieldsProps {
  choice: FaultChoice
}

/** One fault that is chosen from a few values. */
export function FaultSelect({ choice, faults, change }: FaultSelectProps) {
  const { name, label } = choice
  const choices = choicesFor(choice, faults)
  const chosen = choices.findIndex(([value]) => value === faults[name])
  return (
    <Select
      label={label}
      value={`${chosen}`}
      choices={choices.map(([, text], index) => [`${index}`, text] as const)}
      onChange={(index) => change({ [name]: choices[Number(index)]?.[0] })}
    />
  )
}
