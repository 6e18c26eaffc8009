import { useSyncExternalStore } from 'react'
import { useServices } from '../app/ServicesContext.ts'

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether the page is online, in play and in truth. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, useServices().connection.isOnline)
}
