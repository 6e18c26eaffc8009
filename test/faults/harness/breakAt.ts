import type { OutboxStore, SendRequest } from '@feedback-signals/core'

/** How the n-th operation goes wrong. */
export type Breakage = 'fails' | 'worksAndFails' | 'hangs' | 'endsBefore' | 'endsAfter'

/** The parts of a client, one operation of which goes wrong. */
export interface Broken {
  parts: { store: () => Promise<OutboxStore>; send: SendRequest }
  /** Resolves when the process ends. From then on nothing that its client does has an effect. */
  ended: Promise<void>
  wasReached(): boolean
}

const never = () => new Promise<never>(() => {})

/** Ends with the attempt's timeout, as a hung `fetch` does. */
const hang = (signal: unknown) =>
  new Promise<never>((_, reject) => {
    if (signal instanceof AbortSignal) signal.addEventListener('abort', () => reject(signal.reason))
  })

/** A store and a network whose operations are counted together, and the n-th of which goes wrong. */
export function breakAt(n: number, breakage: Breakage, store: OutboxStore): Broken {
  let count = 0
  let hasEnded = false
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = () => {
      hasEnded = true
      resolve()
    }
  })

  const breaking = async <T>(run: () => Promise<T>, signal: unknown): Promise<T> => {
    if (breakage === 'fails') throw new Error('The operation fails.')
    if (breakage === 'hangs') return hang(signal)
    if (breakage === 'endsBefore') {
      end()
      return never()
    }
    await run()
    if (breakage === 'worksAndFails') throw new Error('The operation seems to have failed.')
    end()
    return never()
  }

  const counted = async <T>(run: () => Promise<T>, signal?: unknown): Promise<T> => {
    if (hasEnded) return never()
    count += 1
    const result = await (count === n ? breaking(run, signal) : run())
    return hasEnded ? never() : result
  }

  const counting: OutboxStore = {
    put: (entry) => counted(() => store.put(entry)),
    remove: (id) => counted(() => store.remove(id)),
    claim: () => counted(() => store.claim()),
    park: (dead) => counted(() => store.park(dead)),
    parked: () => counted(() => store.parked()),
    clear: (user) => counted(() => store.clear(user)),
    release: () => counted(() => store.release()),
  }

  return {
    ended,
    wasReached: () => count >= n,
    parts: {
      store: () => counted(async () => counting),
      send: (url, request) => {
        const signal = request.signal instanceof AbortSignal ? request.signal : null
        return counted(() => fetch(url, { ...request, signal }), signal)
      },
    },
  }
}
