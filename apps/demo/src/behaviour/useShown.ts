import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import type { Shown } from './shownAnswer.ts'

/** The answers of the page that is open. */
export function useShown(): Shown {
  const { route, shownInChat, long } = useServices()
  return useStore(route, ({ page }) => page) === 'long' ? long.shown : shownInChat
}
