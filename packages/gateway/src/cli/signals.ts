import type { GatewayServer } from '../serve.ts'

// Package runners pass a signal on to a process that the terminal has signalled already: twice at once is one wish.
const ECHO_MS = 1000

/** Ends the process with 0 on SIGINT or SIGTERM, after the requests in flight; a second signal does not wait for them. */
export function stopOnSignals(server: GatewayServer, proc: NodeJS.Process): void {
  let first: number | undefined
  const onSignal = async () => {
    const now = performance.now()
    if (first === undefined) {
      first = now
      await server.close()
    } else {
      if (now - first < ECHO_MS) return
      await server.cut()
    }
    proc.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) proc.on(signal, onSignal)
}
