import { Power, Skull } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'

const shown = {
  running: { tone: 'delivered', text: 'running' },
  stopping: { tone: 'queued', text: 'one moment' },
  killed: { tone: 'failed', text: 'killed' },
  starting: { tone: 'queued', text: 'one moment' },
} as const

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
  const { tone, text } = shown[state]
  const down = state === 'killed' || state === 'starting'
  return (
    <div className="power">
      <span>Gateway</span>
      <span className="power-state" data-tone={tone}>
        {text}
      </span>
      <button
        type="button"
        className="button"
        title={down ? 'On the same port, with the same data' : 'SIGKILL, as in a power cut'}
        aria-disabled={state === 'stopping' || state === 'starting'}
        onClick={() => void (down ? start() : power.kill())}
      >
        {down ? <Power aria-hidden="true" /> : <Skull aria-hidden="true" />}
        {down ? 'Start it again' : 'Kill it'}
      </button>
    </div>
  )
}
