import { SelectField } from '../ui/SelectField.tsx'
import { type Dimension, useKnown } from './useKnown.ts'

interface SuggestFieldProps {
  label: string
  by: Dimension
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** One of the values that the gateway has seen. */
export function SuggestField({ label, by, value, onChange }: SuggestFieldProps) {
  const known = useKnown(by)
  // The one of the address may be none that was seen.
  const values = value === undefined || known.includes(value) ? known : [value, ...known]
  const choices = [['', 'Any'] as const, ...values.map((each) => [each, each] as const)]
  return (
    <SelectField
      label={label}
      choices={choices}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value || undefined)}
    />
  )
}
