import { type ReactNode, useEffect, useRef } from 'react'

export interface DrawerProps {
  label: string
  onClose: () => void
  children: ReactNode
}

/** A modal dialog at the side of the page. The browser keeps focus inside, and gives it back. */
export function Drawer({ label, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="drawer" aria-label={label} closedby="any" onCancel={onClose}>
      {children}
    </dialog>
  )
}
