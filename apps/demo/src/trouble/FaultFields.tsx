import { Switch } from '../ui/Switch.tsx'
import { FaultSelect } from './FaultSelect.tsx'
import { faultChoices, faultFlags } from './faultFields.ts'
import type { Faults } from './faults.ts'

export interface FaultFieldsProps {
  faults: Faults
  change: (some: Partial<Faults>) => void
}

/** A control for each fault. */
export function FaultFields({ faults, change }: FaultFieldsProps) {
  // What an error is like is of no interest while there is none.
  const choices = faultChoices.filter(({ ofErrors }) => !ofErrors || faults.error_rate > 0)
  return (
    <>
      {choices.map((choice) => (
        <FaultSelect key={choice.name} choice={choice} faults={faults} change={change} />
      ))}
      {faultFlags.map(({ name, label }) => (
        <Switch key={name} checked={faults[name]} onChange={(on) => change({ [name]: on })}>
          {label}
        </Switch>
      ))}
    </>
  )
}
