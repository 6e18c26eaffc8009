import { X } from 'lucide-react'
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { focusIn } from '../ui/focusIn.ts'
import { IconButton } from '../ui/IconButton.tsx'

export interface AsideProps {
  title: string
  className: string
  /** What the button says that puts it away. */
  closeLabel: string
  /** Missing where it stays. */
  onClose: (() => void) | undefined
  children: ReactNode
}

/** Something under an answer that was asked for in its menu. It takes the focus, and gives it back to the menu's button. */
export function Aside({ title, className, closeLabel, onClose, children }: AsideProps) {
  const section = useRef<HTMLElement>(null)
  const closable = onClose !== undefined
  useEffect(() => {
    // Only from the menu that has just closed: after a reload, or where it is always shown, nobody has asked.
    const from = document.activeElement
    if (
      closable &&
      from?.matches('[data-action="more"]') &&
      from.closest('article')?.contains(section.current)
    ) {
      section.current?.focus()
    }
  }, [closable])
  const close = ({ currentTarget }: MouseEvent) => {
    focusIn(currentTarget.closest('.answer'), '[data-action="more"]')
    onClose?.()
  }
  return (
    <section ref={section} className={`aside ${className}`} aria-label={title} tabIndex={-1}>
      <div className="aside-head">
        <h3 className="aside-title">{title}</h3>
        {closable && (
          <IconButton label={closeLabel} onClick={close}>
            <X />
          </IconButton>
        )}
      </div>
      {children}
    </section>
  )
}
