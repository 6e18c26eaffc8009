import type { FormEvent, ReactNode } from 'react'
import type { Gateway } from '../gateway/gateway.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { FormActions } from './FormActions.tsx'
import { useChange } from './useChange.ts'

interface ConfirmDialogProps {
  title: string
  /** What will be, once it is done. */
  children: ReactNode
  /** What is done. */
  submit: string
  run: (gateway: Gateway) => Promise<unknown>
  onDone: () => void
  onClose: () => void
}

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog({ title, children, submit, run, onDone, onClose }: ConfirmDialogProps) {
  const change = useChange((gateway, _: undefined) => run(gateway))
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(undefined, { onSuccess: onDone })
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={confirm}>
        {children}
        <FormActions
          careful
          error={change.error}
          pending={change.isPending}
          submit={submit}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
