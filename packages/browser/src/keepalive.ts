import type { SendRequest } from '@feedback-signals/core'

/**
 * Bytes of bodies that may be in flight with `keepalive`. The Fetch standard gives all such requests of a page
 * 64 KiB together and fails the one that goes over (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch); the rest is left to
 * the app's own.
 */
const BUDGET_BYTES = 60 * 1024

/** Requests in flight with `keepalive`. Sentry measured that browsers refuse more than 15 at a time. */
const BUDGET_REQUESTS = 15

/**
 * `fetch` that outlives the page where it may: with `keepalive` while the bodies in flight fit the page's budget,
 * without it beyond or where that failed. The outbox is the guarantee; this only makes a send on leaving more likely to get out.
 */
export function createKeepaliveSend(fetch: typeof globalThis.fetch): SendRequest {
  let bytes = 0
  let requests = 0
  let works = true
  return async (url, request) => {
    const size = new Blob([request.body]).size
    const keepalive = works && bytes + size <= BUDGET_BYTES && requests < BUDGET_REQUESTS
    const taken = keepalive ? size : 0
    bytes += taken
    requests += +keepalive
    try {
      return await fetch(url, { ...request, signal: request.signal as AbortSignal, keepalive })
    } catch (error) {
      // The page's own requests may have eaten the budget: whatever failed, the next one goes the other way.
      works = !keepalive
      throw error
    } finally {
      bytes -= taken
      requests -= +keepalive
    }
  }
}
