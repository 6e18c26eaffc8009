import type { SignalStatus } from '@feedback-signals/core'
import { CircleCheck, CircleX, Clock, LoaderCircle, Undo2 } from 'lucide-react'

const shown = {
  queued: { Icon: Clock, text: 'Queued' },
  sending: { Icon: LoaderCircle, text: 'Sending' },
  delivered: { Icon: CircleCheck, text: 'Delivered' },
  failed: { Icon: CircleX, text: 'Failed' },
  withdrawn: { Icon: Undo2, text: 'Withdrawn' },
} as const

/** Where a signal is, in a sign and a word. */
export function StatusBadge({ status }: { status: SignalStatus }) {
  const { Icon, text } = shown[status]
  return (
    <span className="badge" data-tone={status}>
      <Icon aria-hidden="true" />
      {text}
    </span>
  )
}
