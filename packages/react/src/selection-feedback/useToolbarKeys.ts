'use client'
import { type RefObject, useEffect } from 'react'

/** Takes a person who has selected a passage by keyboard to its toolbar, at Alt+F10. */
export function useToolbarKeys(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      toolbar.current?.querySelector<HTMLElement>('button')?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [toolbar])
}
