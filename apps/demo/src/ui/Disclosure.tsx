import { ChevronRight } from 'lucide-react'
import { type ReactNode, type ToggleEvent, useState } from 'react'

export interface DisclosureProps {
  title: string
  /** What is worth knowing of it while it is closed. */
  note?: ReactNode
  /** Called in the event that opens it. */
  onOpen?: () => void
  children: ReactNode
}

/** A part that is one line until it is opened. Its content renders only then. */
export function Disclosure({ title, note, onOpen, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const toggled = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    setOpen(currentTarget.open)
    if (currentTarget.open) onOpen?.()
  }
  return (
    <details className="disclosure" open={open} onToggle={toggled}>
      <summary className="disclosure-summary">
        <ChevronRight className="disclosure-chevron" aria-hidden="true" />
        <h3 className="disclosure-title">{title}</h3>
        {note && <span className="disclosure-note tabular">{note}</span>}
      </summary>
      {open && <div className="disclosure-body">{children}</div>}
    </details>
  )
}
