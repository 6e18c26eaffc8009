type PageEvents = DocumentEventMap

interface Entry {
  readonly handler: (event: Event) => void
}

interface Shared {
  /** Exchanged for another list when one comes or goes, so that an event needs no list of its own. */
  entries: readonly Entry[]
  stop(): void
}

/** By document, or window, and type of event. */
const listened = new WeakMap<EventTarget, Map<string, Shared>>()

function start(page: EventTarget, type: string): Shared {
  const onEvent = (event: Event) => {
    for (const entry of shared.entries) {
      if (!shared.entries.includes(entry)) continue
      try {
        entry.handler(event)
      } catch (error) {
        // What one engine runs into is not to silence the next.
        reportError(error)
      }
    }
  }
  const shared: Shared = {
    entries: [],
    stop: () => page.removeEventListener(type, onEvent, { capture: true }),
  }
  // Capturing, since a scroll does not bubble and an app may stop a key.
  page.addEventListener(type, onEvent, { capture: true, passive: true })
  return shared
}

/**
 * Listens to a document, or its window, with one listener for each type of event, however many engines want it. Returns the
 * undo.
 */
export function listen<Type extends keyof PageEvents>(
  page: Document | Window,
  type: Type,
  handler: (event: PageEvents[Type]) => void,
): () => void {
  const types = listened.get(page) ?? new Map<string, Shared>()
  listened.set(page, types)
  const shared = types.get(type) ?? start(page, type)
  types.set(type, shared)
  // One of its own, so that the same function added twice is two; the type of the event is the one asked for.
  const own = { handler } as Entry
  shared.entries = [...shared.entries, own]
  return () => {
    if (!shared.entries.includes(own)) return
    shared.entries = shared.entries.filter((entry) => entry !== own)
    if (shared.entries.length) return
    types.delete(type)
    shared.stop()
  }
}
