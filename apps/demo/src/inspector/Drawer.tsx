import { type ReactNode, useLayoutEffect, useRef } from 'react'

export interface DrawerProps {
  label: string
  onClose: () => void
  children: ReactNode
}

/** A modal dialog at the side of the page. The browser keeps focus inside, and gives it back. */
export function Drawer({ label, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // In the layout phase: a dialog that has left the page no longer gives the focus back when it is closed.
  useLayoutEffect(() => {
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
