import * as v from 'valibot'
import { createStore, type Store } from '../ui/store.ts'

/** Whether the gateway's process runs. `absent`: whoever serves this page did not start the gateway. */
type PowerState = 'absent' | 'running' | 'stopping' | 'killed' | 'starting'

/** The switch that `npm start` adds to the server of this page. */
export interface GatewayPower extends Pick<Store<PowerState>, 'get' | 'subscribe'> {
  look(): Promise<void>
  /** SIGKILL, as in a power cut. */
  kill(): Promise<void>
  start(): Promise<void>
}

const Answer = v.object({ running: v.boolean() })

const read = async (answer: Response): Promise<PowerState> => {
  // A server without the switch answers with the page.
  const { success, output } = v.safeParse(Answer, await answer.json())
  if (!success) return 'absent'
  return output.running ? 'running' : 'killed'
}

/** The switch of the gateway's process. */
export function createGatewayPower(
  fetch: typeof globalThis.fetch = (...request) => window.fetch(...request),
): GatewayPower {
  const state = createStore<PowerState>('absent')
  const ask = async (path: string, method = 'POST') => {
    const answered = fetch(`/_gateway${path}`, { method })
    state.set(await answered.then(read).catch((): PowerState => 'absent'))
  }
  const turn = (from: PowerState, through: PowerState, path: string) => {
    // A second click comes while the first is at work, and by then would mean the opposite.
    if (state.get() !== from) return Promise.resolve()
    state.set(through)
    return ask(path)
  }
  return {
    get: state.get,
    subscribe: state.subscribe,
    look: () => ask('', 'GET'),
    kill: () => turn('running', 'stopping', '/kill'),
    start: () => turn('killed', 'starting', '/start'),
  }
}
