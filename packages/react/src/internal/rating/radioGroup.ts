import type { KeyboardEvent, MouseEvent } from 'react'
import { radioAt } from './radioAt.ts'
import { radioKey } from './radioKey.ts'

/** What a group of radio buttons is about. */
export interface RadioGroup<Value> {
  values: readonly Value[]
  value: Value | null
  disabled: boolean
  /** Takes what a person chose; `null` where they chose the same again. */
  choose(value: Value | null): void
}

/** The value of a radio button. */
export function radioValue<Value>(values: readonly Value[], radio: Element | null): Value | undefined {
  const value = radio?.getAttribute('data-value')
  return values.find((one) => String(one) === value)
}

const focus = (group: Element, value: unknown) => {
  for (const radio of group.querySelectorAll<HTMLElement>('[role=radio]')) {
    if (radio.dataset.value === String(value)) radio.focus()
  }
}

/**
 * Props of the group: it hears clicks and keys for all of its radio buttons. Long chats have thousands of those, and
 * a listener on each would be most of what they cost.
 */
export function radioGroupProps<Value>({ values, value, disabled, choose }: RadioGroup<Value>) {
  const toggle = (radio: Element | null) => {
    const chosen = radioValue(values, radio)
    if (!disabled && chosen !== undefined) choose(chosen === value ? null : chosen)
  }

  return {
    role: 'radiogroup',
    // Not on each, and none is taken out of the tab order: who is there must hear why it does nothing.
    'aria-disabled': disabled || undefined,
    onClick: ({ target }: MouseEvent) => toggle(radioAt(target)),
    onKeyDown(event: KeyboardEvent) {
      const { key, target, currentTarget } = event
      const radio = radioAt(target)
      const at = radioValue(values, radio)
      // With a modifier it is a command of the browser or the app, such as back or undo.
      if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      const isRtl = getComputedStyle(currentTarget).direction === 'rtl'
      const next = radioKey(key, values, at, isRtl)
      if (next === undefined && key !== ' ') return
      event.preventDefault()
      if (disabled) return
      if (next === undefined) return toggle(radio)
      if (next !== value) choose(next)
      focus(currentTarget, next)
    },
  }
}

/** Props of one radio button. The checked one is the tab stop of the group; where none is, the first. */
export function radioProps<Value extends string | number>({ values, value }: RadioGroup<Value>, own: Value) {
  return {
    role: 'radio',
    'aria-checked': own === value,
    tabIndex: own === (value ?? values[0]) ? 0 : -1,
    'data-value': own,
  }
}
