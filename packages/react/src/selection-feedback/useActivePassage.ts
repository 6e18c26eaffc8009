'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { observeSelection } from './observeSelection.ts'
import { isSamePassage } from './passage.ts'
import { readSelection } from './readSelection.ts'
import type { ActivePassage } from './selectionFeedbackTypes.ts'

/** After this the popover has given focus back, if it does. */
const FOCUS_MS = 80

/**
 * The passage of an answer that is selected. It stays while its form is open, or something holds it: the selection is lost
 * as soon as a field has the focus.
 */
export function useActivePassage(
  answer: RefObject<HTMLElement | null>,
  toolbar: RefObject<HTMLElement | null>,
) {
  const [active, setActive] = useState<ActivePassage | null>(null)

  const look = useCallback(
    (isNew: boolean) => {
      const range = answer.current && readSelection(answer.current)
      const isHeld = !!toolbar.current?.matches(':focus-within,:active')
      setActive((current) => {
        const isSelected = current && range && isSamePassage(current.range, range)
        // One that was there before is not taken up again by a click: it may have been sent, or put away.
        if (range && isNew) return isSelected ? current : { range, kind: null }
        return isSelected || current?.kind || isHeld ? current : null
      })
    },
    [answer, toolbar],
  )
  const check = useCallback(() => look(false), [look])

  useEffect(() => observeSelection(document, look), [look])

  const close = useCallback(() => {
    setActive((current) => current && { ...current, kind: null })
    setTimeout(check, FOCUS_MS)
  }, [check])

  return { active, setActive, check, close }
}
