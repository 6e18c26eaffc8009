'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the browser can share. A server does not know, so neither does the first render in the page. */
export function useCanShare(): boolean {
  return useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  )
}
