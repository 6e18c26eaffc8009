import { Power, Skull } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'

/** Kills the gateway and starts it again, where `npm start` has started it. */
export function PowerSwitch() {
  const { faults, power } = useServices()
  const state = useStore(power)
  if (state === 'absent') return null
  const start = async () => {
    await power.start()
    // It has forgotten them: faults live as long as its process.
    if (faults.get() !== 'absent') await faults.look()
  }
  const down = state === 'killed'
  return (
    <div className="power">
      <span>Gateway</span>
      <span className="power-state" data-tone={down ? 'failed' : 'delivered'}>
        {{ running: 'running', killed: 'killed', changing: 'one moment' }[state]}
      </span>
      <button
        type="button"
        className="button"
        title={down ? 'On the same port, with the same data' : 'SIGKILL, as in a power cut'}
        aria-disabled={state === 'changing'}
        onClick={() => void (down ? start() : power.kill())}
      >
        {down ? <Power aria-hidden="true" /> : <Skull aria-hidden="true" />}
        {down ? 'Start it again' : 'Kill it'}
      </button>
    </div>
  )
}
