'use client'
import { useEffect, useState } from 'react'
import { useFeedback } from '../provider/useFeedback.ts'
import type { CorrectionOptions } from './correctionTypes.ts'

interface Shown {
  open: boolean
  /** What had focus as a person opened it; none where the page was drawn with it open. */
  opener?: Element | null | undefined
}

/** Whether the editor of the answer in scope is open. Focus goes back to where it was opened from. */
export function useOpen({
  open: controlled,
  defaultOpen,
  onOpenChange,
}: Pick<CorrectionOptions, 'open' | 'defaultOpen' | 'onOpenChange'>) {
  // Of which answer, so that a row of a list that shows another answer now does not have its editor open.
  const { inferenceId = '' } = useFeedback().target ?? {}
  const [openFor, setOpenFor] = useState(defaultOpen ? inferenceId : undefined)
  const open = controlled ?? openFor === inferenceId
  const [shown, show] = useState<Shown>({ open })
  const { opener } = shown
  // Here and not in an effect: by then the field has focus.
  if (shown.open !== open) show({ open, opener: open ? document.activeElement : opener })

  useEffect(() => {
    // Focus went with the field; where it is elsewhere, the person has moved it.
    const isNowhere = !document.activeElement || document.activeElement === document.body
    if (!open && isNowhere && opener instanceof HTMLElement) opener.focus()
  }, [open, opener])

  return {
    open,
    /** Whether a person opened it: then the field takes focus. */
    byPerson: opener !== undefined,
    setOpen(next: boolean) {
      setOpenFor(next ? inferenceId : undefined)
      if (next !== open) onOpenChange?.(next)
    },
  }
}
