import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves the focus to the top of a page as it is opened: its keys, and what a screen reader says next, are then its own.
 * On the link that led there, Enter would be a press of that link.
 */
export function usePageFocus(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // Each path is another page.
  useEffect(() => {
    page.current?.focus({ preventScroll: true })
    // It is the same element, scrolled to where the page before was read.
    page.current?.scrollTo(0, 0)
  }, [pathname])
  return page
}
