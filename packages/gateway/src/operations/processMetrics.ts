import { collectDefaultMetrics, Registry } from 'prom-client'

let registry: Registry | undefined

/**
 * What there is to say of this process: CPU, memory, event loop, garbage. Of the process and not of a gateway, so the
 * gateways in it share them. Begun when they are first asked for, as the library's observers end with the process alone.
 */
export function processMetrics(): Registry {
  if (!registry) {
    registry = new Registry()
    collectDefaultMetrics({ register: registry })
  }
  return registry
}
