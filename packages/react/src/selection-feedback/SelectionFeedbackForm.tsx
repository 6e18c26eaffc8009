'use client'
import { useEffect } from 'react'
import { Boundary } from '../internal/Boundary.tsx'
import { useLoaded } from '../internal/useLoaded.ts'
import { panel } from './panel.ts'
import { slotNameOf } from './passage.ts'
import { useSelectionFeedbackContext } from './SelectionFeedbackContext.ts'

function Loading() {
  const feedback = useSelectionFeedbackContext()
  const { active, close } = feedback
  const Panel = useLoaded(panel, close)
  if (!Panel || !active?.kind) return null
  return <Panel key={`${slotNameOf(active.range)} ${active.kind}`} feedback={feedback} />
}

/** The form of the selected passage, in a popover. Its code is loaded as soon as there is a toolbar. */
export function SelectionFeedbackForm() {
  const { active } = useSelectionFeedbackContext()
  useEffect(() => void panel.load(), [])
  return (
    active?.kind && (
      <Boundary>
        <Loading />
      </Boundary>
    )
  )
}
