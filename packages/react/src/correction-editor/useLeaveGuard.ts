'use client'
import { useEffect } from 'react'

/** Has the browser ask before the page is left. Only while there is something to lose: a listener keeps a page out of Firefox's bfcache. */
export function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [active])
}
