import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import type { FaultState } from './faultPanel.ts'
import { countFaults } from './faults.ts'

const countOf = (state: FaultState) => (typeof state === 'string' ? 0 : countFaults(state))

/** What goes wrong on purpose, so that nobody who has closed the section wonders why nothing arrives. */
export function TroubleNote() {
  const { connection, faults, power } = useServices()
  const offline = useStore(connection.offline)
  const killed = useStore(power, (state) => state === 'killed')
  const count = useStore(faults, countOf)
  const notes = [
    offline && 'offline',
    killed && 'gateway killed',
    !killed && count > 0 && `${count} ${count === 1 ? 'fault' : 'faults'}`,
  ].filter(Boolean)
  return notes.length > 0 ? <span className="trouble-note">{notes.join(', ')}</span> : 'none'
}
