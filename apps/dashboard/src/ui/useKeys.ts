import { useEffect, useRef } from 'react'

/** What keys do, by `KeyboardEvent.key`. */
export type KeyMap = Record<string, () => void>

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))

// Enter and Space press what has the focus.
const isPress = ({ key, target }: KeyboardEvent) =>
  (key === 'Enter' || key === ' ') &&
  target instanceof HTMLElement &&
  target.matches('a, button, summary, input, [role="radio"]')

const isForUs = (event: KeyboardEvent) =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) &&
  !(isTyping(event.target) || isPress(event)) &&
  !document.querySelector('dialog[open]')

/** Has keys of the whole page do things, but for what is typed into a field. */
export function useKeys(keys: KeyMap): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = Object.hasOwn(current.current, event.key) ? current.current[event.key] : undefined
      if (!act || !isForUs(event)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
