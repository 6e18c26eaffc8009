'use client'
import type { MouseEvent, ReactNode } from 'react'
import type { EditingState } from './correctionGetters.tsx'
import { fieldNear } from './field.ts'

/** The question before changes are lost. */
export function GuardView({ labels, buttonProps, asking, discard, keep }: EditingState): ReactNode {
  const goOn = ({ currentTarget }: MouseEvent, answer: () => void) => {
    fieldNear(currentTarget)?.focus()
    answer()
  }
  return (
    <>
      <span>{labels.question}</span>
      <button
        {...buttonProps(
          {
            'data-variant': 'primary',
            autoFocus: true,
            onClick: (event) => goOn(event, keep),
            children: labels.keep,
          },
          undefined,
        )}
      />
      <button
        {...buttonProps(
          {
            onClick: (event) => (asking === 'reset' ? goOn(event, discard) : discard()),
            children: labels.discard,
          },
          undefined,
        )}
      />
    </>
  )
}
