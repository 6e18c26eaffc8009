import { type ClientOptions, createClient, type FeedbackClient } from '@feedback-signals/core'
import { createKeepaliveSend } from './keepalive.ts'
import { createSlotMemory } from './slotMemory.ts'

declare global {
  interface Navigator {
    /** Global Privacy Control: the person has asked this browser not to have their behaviour collected. */
    readonly globalPrivacyControl?: boolean
  }
}

/** Options of a page's client. None is needed. */
export interface FeedbackClientOptions extends Omit<ClientOptions, 'send'> {
  /** @default the page's `fetch` */
  fetch?: typeof globalThis.fetch | undefined
}

const pageMemory = (user: string | undefined) => {
  try {
    return createSlotMemory(window.localStorage, user)
  } catch {
    // Reading the property throws where the browser blocks storage.
    return undefined
  }
}

/**
 * The feedback client of a page: one for an app, made outside of rendering. Needs no API key, since each answer's
 * token is its own right to be rated.
 *
 * Safe to make while rendering on a server, where it keeps nothing and listens to nothing.
 */
export function createFeedbackClient(options: FeedbackClientOptions = {}): FeedbackClient {
  if (typeof window === 'undefined') return createClient(options)
  const { fetch = (...args) => window.fetch(...args), ...parts } = options
  const client: FeedbackClient = createClient({
    memory: pageMemory(parts.user),
    // Its code loads apart from the page's own, beginning now: not before the first paint, and before the first click.
    store: async () => (await import('./store/durableStore.ts')).createDurableStore(() => client, parts.user),
    isOnline: () => navigator.onLine,
    send: createKeepaliveSend(fetch),
    ...parts,
    consent: { implicit: !navigator.globalPrivacyControl, ...parts.consent },
  })
  window.addEventListener('online', client.flush)
  return {
    ...client,
    destroy() {
      window.removeEventListener('online', client.flush)
      client.destroy()
    },
  }
}
