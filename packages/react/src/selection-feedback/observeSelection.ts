/** Milliseconds without a change after which a selection by keyboard or by the handles of a touch screen stands. */
const SETTLED_MS = 250

/** Told whether there was a new selection since the last time, be it of the same text, or none. */
type Listener = (isNew: boolean) => void

interface Engine {
  listeners: Set<Listener>
  stop(): void
}

const engines = new WeakMap<Document, Engine>()

function start(page: Document): Engine {
  const listeners = new Set<Listener>()
  const stopped = new AbortController()
  let isPressed = false
  let isNew = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    for (const listener of listeners) listener(isNew)
    isNew = false
  }

  const settle = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(tell, delay)
  }

  const on = (name: string, listener: () => void) =>
    page.addEventListener(name, listener, { capture: true, passive: true, signal: stopped.signal })

  on('selectionchange', () => {
    isNew = true
    if (!isPressed) settle(SETTLED_MS)
  })
  on('pointerdown', () => {
    isPressed = true
    clearTimeout(timer)
  })
  for (const name of ['pointerup', 'pointercancel']) {
    on(name, () => {
      isPressed = false
      // A click that takes a selection away does so only after this.
      settle(0)
    })
  }

  return {
    listeners,
    stop() {
      clearTimeout(timer)
      stopped.abort()
    },
  }
}

/**
 * Calls `listener` whenever the selection of a page may be another and has come to rest: not while it is being dragged.
 * One engine for the page, however many listen.
 *
 * @returns the undo.
 */
export function observeSelection(page: Document, listener: Listener): () => void {
  const engine = engines.get(page) ?? start(page)
  engines.set(page, engine)
  engine.listeners.add(listener)
  return () => {
    engine.listeners.delete(listener)
    if (engine.listeners.size > 0) return
    engine.stop()
    engines.delete(page)
  }
}
