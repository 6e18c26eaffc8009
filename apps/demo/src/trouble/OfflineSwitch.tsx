import { useServices } from '../app/ServicesContext.ts'
import { Switch } from '../ui/Switch.tsx'
import { useStore } from '../ui/useStore.ts'

/** Takes this page off the network. */
export function OfflineSwitch() {
  const { offline } = useServices().connection
  return (
    <Switch checked={useStore(offline)} onChange={offline.set}>
      Go offline
    </Switch>
  )
}
