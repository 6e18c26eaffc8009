import * as v from 'valibot'
import { createStore, type Store } from '../ui/store.ts'
import { Faults } from './faults.ts'

/** The faults, or why there are none: nobody asked, the gateway was started without them, or it does not answer. */
export type FaultState = Faults | 'unknown' | 'absent' | 'unreachable'

/** The gateway's fault panel, from afar. */
export interface FaultPanel extends Pick<Store<FaultState>, 'get' | 'subscribe'> {
  /** Asks what is set. */
  look(): Promise<void>
  /** Sets some faults and leaves the others. */
  change(some: Partial<Faults>): Promise<void>
  heal(): Promise<void>
}

const read = async (answer: Response): Promise<FaultState> => {
  // Without --faults, or on another machine than this page.
  if (answer.status === 404) return 'absent'
  const { success, output } = v.safeParse(Faults, await answer.json())
  return success ? output : 'unreachable'
}

/** The fault panel of the gateway at `url`. Not by the page's own connection: one may heal while one plays offline. */
export function createFaultPanel(
  url: string,
  fetch: typeof globalThis.fetch = (...request) => window.fetch(...request),
): FaultPanel {
  const state = createStore<FaultState>('unknown')
  let turn = Promise.resolve()

  // One after the other: of two changes the second must be the last.
  const ask = (init: RequestInit) => {
    turn = turn
      .then(async () => read(await fetch(new URL('/_faults', url), init)))
      .catch((): FaultState => 'unreachable')
      .then(state.set)
    return turn
  }

  const put = (faults: object) =>
    ask({
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(faults),
    })

  return {
    get: state.get,
    subscribe: state.subscribe,
    look: () => ask({}),
    async change(some) {
      const faults = state.get()
      if (typeof faults === 'string') return
      const next = { ...faults, ...some }
      // At once, so that a control does not spring back while the gateway is asked.
      state.set(next)
      await put(next)
    },
    heal: () => put({}),
  }
}
