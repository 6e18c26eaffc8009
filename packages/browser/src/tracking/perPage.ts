import type { FeedbackClient } from '@feedback-signals/core'

/** What there is once for the answers of a client in a document, for as long as there are both. */
export function perPage<Thing>() {
  const clients = new WeakMap<FeedbackClient, WeakMap<Document, Thing>>()
  return {
    of(client: FeedbackClient, page: Document, create: () => Thing): Thing {
      const things = clients.get(client) ?? new WeakMap<Document, Thing>()
      const known = things.get(page)
      if (known) return known
      const thing = create()
      clients.set(client, things.set(page, thing))
      return thing
    },
    forget(client: FeedbackClient, page: Document): void {
      clients.get(client)?.delete(page)
    },
  }
}
