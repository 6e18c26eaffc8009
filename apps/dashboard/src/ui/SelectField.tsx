import { type ComponentProps, type ReactNode, useId } from 'react'
import { FieldFrame } from './FieldFrame.tsx'

interface SelectFieldProps extends ComponentProps<'select'> {
  label: ReactNode
  /** Values with the words for them. */
  choices: readonly (readonly [value: string, text: string])[]
}

/** A choice of a few, with its label. */
export function SelectField({ label, choices, className, ...select }: SelectFieldProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} className={className}>
      {(described) => (
        <select className="input select" {...select} {...described}>
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
