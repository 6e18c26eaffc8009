'use client'
import { type RefObject, useEffect } from 'react'
import { type Mark, mark } from './marks.ts'

/**
 * Marks passages for as long as they are given, also when the answer is rendered anew.
 *
 * @param marks - the same array until they are others.
 */
export function useMarks(answer: RefObject<HTMLElement | null>, marks: readonly Mark[]): void {
  useEffect(() => {
    const { current: element } = answer
    if (!element || marks.length === 0) return
    let undo = mark(element, marks)
    const changes = new MutationObserver(() => {
      undo()
      undo = mark(element, marks)
    })
    changes.observe(element, { subtree: true, childList: true, characterData: true })
    return () => {
      changes.disconnect()
      undo()
    }
  }, [answer, marks])
}
