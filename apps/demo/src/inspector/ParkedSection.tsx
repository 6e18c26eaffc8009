import { useServices } from '../app/ServicesContext.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { useStore } from '../ui/useStore.ts'
import { Reason } from './Reason.tsx'

/** What was given up, with the reason. Shown only where there is any. */
export function ParkedSection() {
  const { parked } = useServices()
  const dead = useStore(parked)
  if (dead.length === 0) return null
  return (
    <Disclosure title="Parked" note={dead.length}>
      <p className="faint">
        Given up, and kept for a week at most, so that the app can look:{' '}
        <span className="mono">client.dead()</span>.
      </p>
      <ul className="parked">
        {dead.map(({ entry: { id, signal }, reason }) => (
          <li key={id} className="parked-signal">
            <span className="signal-name mono">{signal.signal_name ?? 'unnamed'}</span>
            <Reason reason={reason} inFull />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
