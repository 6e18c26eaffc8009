'use client'
import { type RefObject, useRef } from 'react'

/** Fields bring up the keyboard of a touch screen, which covers what one would write about. */
const isField = (element: Element | null | undefined) => element?.matches('textarea,input,[contenteditable]')

/** Whether focus is still where the popover was opened, or nowhere: Safari leaves it there after a click. */
function isFree(origin: HTMLElement | null): boolean {
  const { activeElement: active } = document
  return !active || !!origin?.contains(active) || (active.contains(origin) && !isField(active))
}

/**
 * Where focus goes as a popover opens and closes. It goes in only from where the popover belongs to, so nobody who types
 * elsewhere meanwhile loses a letter, and back only where nobody has moved it.
 */
export function usePopoverFocus(origin: RefObject<HTMLElement | null>) {
  const wentElsewhere = useRef(false)
  const cameFrom = useRef<Element | null>(null)

  return {
    onOpenAutoFocus(event: Event) {
      cameFrom.current = document.activeElement
      if (!isFree(origin.current)) return event.preventDefault()
      const content = event.currentTarget
      if (!(content instanceof HTMLElement) || !matchMedia('(pointer: coarse)').matches) return
      if (!isField(content.querySelector('button,textarea,input,[contenteditable]'))) return
      event.preventDefault()
      content.focus({ preventScroll: true })
    },
    onCloseAutoFocus(event: Event) {
      event.preventDefault()
      if (wentElsewhere.current || document.activeElement !== document.body) return
      const { current: element } = origin
      const { current: before } = cameFrom
      const button =
        before && element?.contains(before)
          ? before
          : (element?.querySelector('[aria-pressed="true"]') ?? element?.querySelector('button'))
      if (button instanceof HTMLElement) button.focus({ preventScroll: true })
    },
    onInteractOutside(event: Event) {
      if (event.target instanceof Node && origin.current?.contains(event.target)) event.preventDefault()
      else wentElsewhere.current = true
    },
    onEscapeKeyDown(event: KeyboardEvent) {
      // There it takes back what an input method has proposed.
      if (event.isComposing) event.preventDefault()
    },
  }
}
