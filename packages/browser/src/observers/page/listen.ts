type PageEvents = DocumentEventMap

interface Shared {
  readonly handlers: Set<(event: Event) => void>
  stop(): void
}

/** By document, or window, and type of event. */
const listened = new WeakMap<EventTarget, Map<string, Shared>>()

function start(page: EventTarget, type: string): Shared {
  const handlers: Shared['handlers'] = new Set()
  const onEvent = (event: Event) => {
    for (const handler of [...handlers]) {
      if (!handlers.has(handler)) continue
      try {
        handler(event)
      } catch (error) {
        // What one engine runs into is not to silence the next.
        reportError(error)
      }
    }
  }
  // Capturing, since a scroll does not bubble and an app may stop a key.
  page.addEventListener(type, onEvent, { capture: true, passive: true })
  return { handlers, stop: () => page.removeEventListener(type, onEvent, { capture: true }) }
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
  // Wrapped, so that the same function added twice is two; the type of the event is the one asked for.
  const own = (event: Event) => handler(event as PageEvents[Type])
  shared.handlers.add(own)
  return () => {
    if (!shared.handlers.delete(own) || shared.handlers.size) return
    types.delete(type)
    shared.stop()
  }
}
