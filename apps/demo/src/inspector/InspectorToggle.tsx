import { Activity } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { countUndelivered, hasFailed } from './signalLog.ts'
import { usePanel } from './usePanel.ts'

/** Opens and closes the inspector, and counts what has not reached the gateway. */
export function InspectorToggle() {
  const { log } = useServices()
  const { open, setOpen } = usePanel()
  const count = useStore(log, countUndelivered)
  const failed = useStore(log, hasFailed)
  return (
    <button
      type="button"
      className="inspector-toggle"
      aria-expanded={open}
      title={open ? 'Close the inspector' : 'Open the inspector'}
      onClick={() => setOpen(!open)}
    >
      <Activity aria-hidden="true" />
      <span className="inspector-toggle-name">Inspector</span>
      {count > 0 && (
        <span className="count" data-tone={failed ? 'failed' : 'queued'}>
          {count}
          <span className="visually-hidden"> not delivered</span>
        </span>
      )}
    </button>
  )
}
