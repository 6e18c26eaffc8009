import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import { Chips } from './Chips.tsx'
import { SignalDetails } from './SignalDetails.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { isInMemory, type LoggedSignal } from './signalLog.ts'
import { When } from './When.tsx'

export interface SignalRowProps {
  logged: LoggedSignal
  onLeave?: (() => void) | undefined
}

/** One signal in a line; opened, all there is to know of it. */
export const SignalRow = memo(function SignalRow({ logged, onLeave }: SignalRowProps) {
  const [open, setOpen] = useState(false)
  const { signal, status, attempts, steps } = logged
  const last = steps.at(-1)
  return (
    <li className="signal">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="signal-summary">
          <ChevronRight className="signal-chevron" aria-hidden="true" />
          <span className="signal-name mono">{signal.signal_name ?? 'unnamed'}</span>
          <StatusBadge status={status} />
          <span className="signal-facts">
            <Chips signal={signal} inMemory={isInMemory(logged)} />
            <span className="signal-when tabular">
              {attempts > 1 && `${attempts} attempts · `}
              {last && <When step={last} />}
            </span>
          </span>
        </summary>
        {open && <SignalDetails logged={logged} onLeave={onLeave} />}
      </details>
    </li>
  )
})
