'use client'
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import { Popover } from '../internal/popover/Popover.tsx'
import { nextItem } from '../internal/row/nextItem.ts'
import { FeedbackBarFolded } from './FeedbackBarFolded.tsx'
import { FeedbackBarMenuContext } from './FeedbackBarMenuContext.ts'

/** Props of the menu. */
export interface FeedbackBarMenuProps {
  /** The button that opened it. */
  button: RefObject<HTMLButtonElement | null>
  label: string
  onClose: () => void
  children: ReactNode
}

/** The first item after the current one that begins with what was typed. */
const byLetter = (letter: string, items: readonly HTMLElement[], current: number) =>
  [...items.slice(current + 1), ...items].find((item) =>
    item.textContent?.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
  )

/**
 * Renders a `<div>` with the role of a menu, in a popover: what has no room in the row, and the app's items. The kit's own
 * popover and a dozen lines for the keys, as a menu of Radix brings all of that a second time.
 */
export function FeedbackBarMenu({ button, label, onClose, children }: FeedbackBarMenuProps): ReactNode {
  const [folded] = useState(() => {
    const controls = button.current?.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-folded]')
    return [...(controls ?? [])].map((control, id) => ({ control, id }))
  })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget, target, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    if (key === 'Tab') {
      event.preventDefault()
      return onClose()
    }
    const items = [...currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
    const current = target instanceof HTMLElement ? items.indexOf(target) : -1
    const isLetter = key.length === 1 && key !== ' '
    const next = isLetter
      ? byLetter(key, items, current)
      : nextItem(key, items, current, 'ArrowUp', 'ArrowDown')
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <Popover
      role="menu"
      className="fbs-bar-menu"
      aria-label={label}
      anchor={button}
      origin={button}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <FeedbackBarMenuContext.Provider value={onClose}>
        {folded.map(({ control, id }) => (
          <FeedbackBarFolded key={id} control={control} />
        ))}
        {children}
      </FeedbackBarMenuContext.Provider>
    </Popover>
  )
}
