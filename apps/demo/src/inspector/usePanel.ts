import { useServices } from '../app/ServicesContext.ts'
import { useMediaQuery } from '../ui/useMediaQuery.ts'
import { useStore } from '../ui/useStore.ts'

/** Whether the inspector is shown, and whether beside the chat or over it. */
export function usePanel(): { open: boolean; beside: boolean; setOpen: (open: boolean) => void } {
  const { inspection } = useServices()
  const beside = useMediaQuery('(min-width: 64rem)')
  const chosen = useStore(inspection.open)
  return { beside, open: chosen ?? beside, setOpen: inspection.open.set }
}
