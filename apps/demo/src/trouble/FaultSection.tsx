import { HeartPulse, RefreshCw } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { FaultFields } from './FaultFields.tsx'

/** The gateway's fault panel, where the gateway has one. */
export function FaultSection() {
  const { faults, power } = useServices()
  const state = useStore(faults)
  const isDown = useStore(power, (now) => now !== 'running' && now !== 'absent')
  if (isDown || state === 'unknown' || state === 'absent') return null
  if (state === 'unreachable') {
    return (
      <div className="faults-head">
        <span className="faint">The gateway does not answer.</span>
        <button type="button" className="button" onClick={() => void faults.look()}>
          <RefreshCw aria-hidden="true" />
          Look again
        </button>
      </div>
    )
  }
  return (
    <>
      <div className="faults-head">
        <h4 className="faults-title">Faults of the gateway</h4>
        <button type="button" className="button" title="PUT /_faults {}" onClick={() => void faults.heal()}>
          <HeartPulse aria-hidden="true" />
          Heal
        </button>
      </div>
      <FaultFields faults={state} change={(some) => void faults.change(some)} />
    </>
  )
}
