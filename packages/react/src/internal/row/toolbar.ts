import type { FocusEvent, KeyboardEvent } from 'react'
import { nextItem } from './nextItem.ts'

/** The controls of a toolbar: of all widgets in it, but of nothing that has opened over the page. */
function controlsOf(toolbar: HTMLElement): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('button:enabled,a[href]')].filter(
    (control) =>
      control.closest('[popover],[role="toolbar"]') === toolbar &&
      control.getClientRects().length > 0 &&
      getComputedStyle(control).visibility === 'visible',
  )
}

function onFocus({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  const controls = controlsOf(currentTarget)
  if (controls.includes(target))
    for (const control of controls) control.tabIndex = control === target ? 0 : -1
}

function onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
  for (const control of currentTarget.querySelectorAll('button,a[href]')) control.removeAttribute('tabindex')
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const controls = controlsOf(currentTarget)
  const current = target instanceof HTMLElement ? controls.indexOf(target) : -1
  if (current < 0) return
  const arrows = ['ArrowLeft', 'ArrowRight']
  const [back = '', forward = ''] =
    getComputedStyle(currentTarget).direction === 'rtl' ? arrows.reverse() : arrows
  const next = nextItem(key, controls, current, back, forward)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/**
 * The keyboard of a toolbar as the ARIA practices have it: one stop for Tab, arrows from control to control, Home and
 * End. With six buttons below each answer, a chat of a hundred answers is then a hundred stops long and not six hundred.
 *
 * The one stop is made as the focus comes in, and unmade as it goes: so nothing is done for a row that nobody enters, a
 * server writes the same, and a control that comes or goes cannot leave the row without a stop. Only buttons and links
 * take part; whatever has arrow keys of its own, such as stars, keeps them, and its stop.
 */
export const toolbar = { role: 'toolbar', onFocus, onBlur, onKeyDown }
