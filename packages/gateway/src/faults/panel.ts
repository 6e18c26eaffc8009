import { type Faults, noFaults } from './faults.ts'

/** The faults of a gateway, changed while it runs. */
export interface FaultPanel {
  current(): Faults
  replace(faults: Faults): void
  /** From 0 to 1: under the error rate, a request fails. */
  random(): number
  /** Aborts when requests that hang are let go, for they would never end by themselves. */
  released: AbortSignal
  release(): void
  /** Aborts with the gateway, so that a request that waits does not keep it open. */
  ended: AbortSignal
  end(): void
}

/** A panel on which everything is healed. */
export function createFaultPanel(random: () => number): FaultPanel {
  const release = new AbortController()
  const end = new AbortController()
  let current = noFaults
  return {
    current: () => current,
    replace(faults) {
      current = faults
    },
    random,
    released: release.signal,
    release: () => release.abort(),
    ended: end.signal,
    end: () => end.abort(),
  }
}
