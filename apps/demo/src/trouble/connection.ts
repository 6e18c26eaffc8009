import { createStore, type Store } from '../ui/store.ts'

/** What the page has to do with the network. */
export interface Connection {
  /** Whether this page plays that it is offline. */
  readonly offline: Store<boolean>
  /** Whether it is online, in play and in truth. */
  isOnline(): boolean
  /** `fetch` that fails, and breaks off what is under way, while the page plays offline. */
  readonly fetch: typeof fetch
}

/** The parts of a connection. Each is the page's own where it is not given. */
export interface ConnectionOptions {
  fetch?: typeof globalThis.fetch
  /** Hears `online` and `offline`, as a browser tells them. */
  page?: EventTarget
  isConnected?: () => boolean
}

// As Chromium says it, so that nothing can tell the play from an outage.
const unreachable = () => new TypeError('Failed to fetch')

/** The connection of one page. */
export function createConnection(options: ConnectionOptions = {}): Connection {
  const {
    fetch = (...request) => window.fetch(...request),
    page = window,
    isConnected = () => navigator.onLine,
  } = options
  const offline = createStore(false)
  let cut = new AbortController()
  offline.subscribe(() => {
    if (offline.get()) {
      cut.abort(unreachable())
      cut = new AbortController()
    }
    page.dispatchEvent(new Event(offline.get() ? 'offline' : 'online'))
  })
  return {
    offline,
    isOnline: () => isConnected() && !offline.get(),
    async fetch(input, init) {
      if (offline.get()) throw unreachable()
      const signal = init?.signal ? AbortSignal.any([cut.signal, init.signal]) : cut.signal
      return fetch(input, { ...init, signal })
    },
  }
}
