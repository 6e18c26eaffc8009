import { type ComponentProps, type ReactNode, useId } from 'react'
import { FieldFrame } from './FieldFrame.tsx'

interface TextAreaFieldProps extends ComponentProps<'textarea'> {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/** Some lines of text with their label, and what is wrong with them. */
export function TextAreaField({ label, hint, error, className, ...textarea }: TextAreaFieldProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      {(described) => <textarea className="input" {...textarea} {...described} />}
    </FieldFrame>
  )
}
