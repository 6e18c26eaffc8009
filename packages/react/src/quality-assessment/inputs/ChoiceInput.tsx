import type { ReactNode } from 'react'
import { radioGroupProps, radioProps } from '../../internal/rating/radioGroup.ts'
import type { ChoiceCriterion } from '../criterion.ts'
import { type InputProps, named } from './InputProps.ts'

/** Renders a `<span>` with the role of a radio group: a chip for each option. */
export function ChoiceInput({
  asked,
  criterion,
  disabled,
  reason,
  labels,
  answer,
}: InputProps<ChoiceCriterion>): ReactNode {
  const values = criterion.options.map(({ value }) => value)
  const value = values.find((one) => one === asked.answer) ?? null
  const group = { values, value, disabled, choose: answer }
  return (
    <span className="fbs-choice" title={reason} {...radioGroupProps(group)} {...named(asked)}>
      {criterion.options.map((option) => (
        <span
          key={option.value}
          className="fbs-chip"
          data-disabled={disabled ? '' : undefined}
          title={option.value === value && !disabled ? labels.clear : undefined}
          {...radioProps(group, option.value)}
        >
          {option.label}
        </span>
      ))}
    </span>
  )
}
