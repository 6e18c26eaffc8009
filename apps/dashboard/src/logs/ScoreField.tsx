import { TextField } from '../ui/TextField.tsx'

interface ScoreFieldProps {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
}

/** An end of a range of scores. */
export function ScoreField({ label, value, onChange }: ScoreFieldProps) {
  return (
    <TextField
      label={label}
      type="number"
      min={-1}
      max={1}
      step={0.05}
      placeholder="any"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
    />
  )
}
