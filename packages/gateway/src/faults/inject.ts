import { setTimeout } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import { DroppedConnection } from '../http/droppedConnection.ts'
import { Failure } from '../http/failure.ts'
import type { Faults } from './faults.ts'
import type { FaultPanel } from './panel.ts'

// The longest that a timer of Node takes, and more than any client waits.
const FOR_EVER = 2 ** 31 - 1

/** Waits, or gives up on a caller who has left or a gateway that ends. */
async function wait(milliseconds: number, signal: AbortSignal) {
  if (milliseconds === 0) return
  await setTimeout(milliseconds, undefined, { signal }).catch(() => {
    throw new DroppedConnection()
  })
}

const failure = ({ error_status, retry_after }: Faults) =>
  new Failure(error_status, 'This is a fault that was asked for. See /_faults.', {
    code: 'injected_fault',
    headers: { ...(retry_after !== null && { 'Retry-After': String(retry_after) }) },
  })

/**
 * Lets what the panel says go wrong with the requests of a route. A preflight is left alone: a browser tells a page
 * nothing about one that fails, so every fault would look like `cors_refuse`.
 */
export const injectFaults =
  (panel: FaultPanel): MiddlewareHandler =>
  async ({ req }, next) => {
    if (req.method === 'OPTIONS') return await next()
    const faults = panel.current()
    const left = AbortSignal.any([req.raw.signal, panel.ended])
    await wait(faults.latency_ms, left)
    if (faults.hang) await wait(FOR_EVER, AbortSignal.any([left, panel.released]))
    if (faults.drop === 'before') throw new DroppedConnection()
    if (panel.random() < faults.error_rate) throw failure(faults)
    await next()
    if (faults.drop === 'after') throw new DroppedConnection()
  }
