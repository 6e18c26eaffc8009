import { type Faults, noFaults } from './faults.ts'

/** The faults of a gateway, changed while it runs. */
export interface FaultPanel {
  current(): Faults
  replace(faults: Faults): void
  /** From 0 to 1: under the error rate, a request fails. */
  random(): number
  /** Aborts with the gateway, so that a request that hangs does not keep it open. */
  ended: AbortSignal
  end(): void
}

/** A panel on which everything is healed. */
export function createFaultPanel(random: () => number): FaultPanel {
  const end = new AbortController()
  let current = noFaults
  return {
    current: () => current,
    replace(faults) {
      current = faults
    },
    random,
    ended: end.signal,
    end: () => end.abort(),
  }
}
