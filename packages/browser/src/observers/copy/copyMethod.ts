/**
 * How a copy was made: keys, a menu of the browser, a button of the page (also any script of it), dragging the text out.
 */
export type CopyMethod = 'keyboard' | 'menu' | 'button' | 'drag'

/** Milliseconds after the keys in which a copy is theirs. It follows in the same turn, if no script of the page is slow. */
const KEYS_MS = 1000

const isCopyKey = ({ ctrlKey, metaKey, shiftKey, key, code }: KeyboardEvent) =>
  // By place too, as Ctrl+C copies on a Cyrillic keyboard as well.
  ctrlKey || metaKey ? /^(c|x|insert)$/i.test(key) || /^Key[CX]$/.test(code) : shiftKey && key === 'Delete'

/** Tells keys from menu and button. Feed it each key that goes down. */
export function createMethodSense() {
  let keyedAt = Number.NEGATIVE_INFINITY
  return {
    keyDown(event: KeyboardEvent) {
      if (isCopyKey(event)) keyedAt = performance.now()
    },
    /** Ask when the event begins, in its first listener; tells once the event is over. */
    methodOf(event: Event): () => CopyMethod {
      const isKeyed = performance.now() - keyedAt < KEYS_MS
      let isScripted = false
      // Runs between two listeners of an event of the browser's own, but after all of one that `execCommand` fired.
      queueMicrotask(() => {
        isScripted = event.eventPhase === Event.NONE
      })
      return () => (isScripted ? 'button' : isKeyed ? 'keyboard' : 'menu')
    },
  }
}
