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

  const check = useCallback(() => {
    const range = answer.current && readSelection(answer.current)
    const isHeld = !!toolbar.current?.matches(':focus-within,:active')
    setActive((current) => {
      if (range) return current && isSamePassage(current.range, range) ? current : { range, kind: null }
      return current && (current.kind || isHeld) ? current : null
    })
  }, [answer, toolbar])

  useEffect(() => observeSelection(document, check), [check])

  const close = useCallback(() => {
    setActive((current) => current && { ...current, kind: null })
    setTimeout(check, FOCUS_MS)
  }, [check])

  return { active, setActive, check, close }
}
