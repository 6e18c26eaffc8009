'use client'
import { type ReactNode, useEffect, useState } from 'react'
import type { CorrectionEditorProps } from '../correction-editor/index.ts'
import { Boundary } from '../internal/Boundary.tsx'
import { useLoaded } from '../internal/useLoaded.ts'
import { useSlot } from '../internal/useSlot.ts'
import { useAnswerInScope } from '../provider/FeedbackContext.ts'
import { editor } from './editor.ts'
import { useFeedbackBarContext } from './FeedbackBarContext.ts'

/** Props of `FeedbackBar.Editor`: those of `CorrectionEditor` beside what the bar knows. */
export type FeedbackBarEditorProps = Omit<CorrectionEditorProps, 'original' | 'open' | 'defaultOpen'>

function Editor({ onOpenChange, ...props }: FeedbackBarEditorProps) {
  const { bar, options } = useFeedbackBarContext()
  const { text = '' } = options
  const [isThere, arrive] = useState(false)
  const Loaded = useLoaded(editor, () => bar.setEditing(false))
  // It is there closed first, and opens then: so it knows that a person has opened it, and takes the focus.
  useEffect(() => arrive(!!Loaded), [Loaded])
  const setOpen = (open: boolean) => {
    bar.setEditing(open)
    onOpenChange?.(open)
  }
  return (
    Loaded && (
      <Loaded.Root
        disabled={bar.disabled}
        {...props}
        original={typeof text === 'function' ? text() : text}
        open={bar.editing && isThere}
        onOpenChange={setOpen}
      >
        <Loaded.Content />
        <Loaded.Withdraw />
        <Loaded.Status />
      </Loaded.Root>
    )
  )
}

/**
 * Renders the `CorrectionEditor` below the row, from when it is first opened, or this browser knows of a correction of
 * the answer. Its code is loaded then.
 */
export function FeedbackBarEditor(props: FeedbackBarEditorProps): ReactNode {
  const { bar, options } = useFeedbackBarContext()
  const { status } = useSlot(useAnswerInScope(), 'correction')
  const [wasOpen, open] = useState(false)
  if (bar.editing && !wasOpen) open(true)
  const isNeeded = options.text !== undefined && !options.onEdit && (wasOpen || status !== 'idle')
  return isNeeded && <Boundary>{<Editor {...props} />}</Boundary>
}
