import { type ReactNode, useId } from 'react'

export interface SelectProps<Value extends string> {
  label: ReactNode
  value: Value
  /** Values with the words for them. */
  choices: readonly (readonly [value: Value, text: string])[]
  onChange: (value: Value) => void
}

/** A setting with a few values. */
export function Select<Value extends string>({ label, value, choices, onChange }: SelectProps<Value>) {
  const id = useId()
  const choose = (chosen: string) => {
    const choice = choices.find(([known]) => known === chosen)
    if (choice) onChange(choice[0])
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map(([known, text]) => (
          <option key={known} value={known}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
