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
    /** Ask in a microtask of the event's first listener. */
    methodOf({ eventPhase }: Event): CopyMethod {
      // The microtask runs between two listeners of an event of the browser's own, but after all of one that `execCommand`
      // fired.
      if (eventPhase === Event.NONE) return 'button'
      return performance.now() - keyedAt < KEYS_MS ? 'keyboard' : 'menu'
    },
  }
}
