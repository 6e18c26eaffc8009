import { useServices } from '../app/ServicesContext.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { FaultSection } from './FaultSection.tsx'
import { OfflineSwitch } from './OfflineSwitch.tsx'
import { PowerSwitch } from './PowerSwitch.tsx'
import { TroubleNote } from './TroubleNote.tsx'

/** Everything that can be made to go wrong, to see what becomes of the signals. */
export function TroubleSection() {
  const { faults, power } = useServices()
  const look = () => {
    void faults.look()
    void power.look()
  }
  return (
    <Disclosure title="Trouble" note={<TroubleNote />} onOpen={look}>
      <OfflineSwitch />
      <PowerSwitch />
      <FaultSection />
    </Disclosure>
  )
}
