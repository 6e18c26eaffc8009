import { type UseSignalOptions, useSignal } from '@feedback-signals/react'
import { useRef } from 'react'
import { Lab } from './Lab.tsx'
import { LabAnswer } from './LabAnswer.tsx'
import type { LabProps } from './labProps.ts'
import { Fact } from './Meters.tsx'

interface OwnSignalLabProps extends UseSignalOptions, LabProps {
  /** The name of the signal: the first argument of the hook. */
  name?: string | undefined
}

function PinnedAnswer({ answer = 'passage', name = 'pinned', ...options }: OwnSignalLabProps) {
  const ref = useRef<HTMLDivElement>(null)
  const pin = useSignal(name, options)
  return (
    <LabAnswer
      answer={answer}
      textRef={ref}
      buttons={
        <button
          type="button"
          aria-pressed={!!pin.signal}
          onClick={() => void (pin.signal ? pin.withdraw() : pin.submit())}
        >
          Pin
        </button>
      }
    >
      <Fact label="Signal">{pin.signal ? pin.signal.signal_name : 'none'}</Fact>
      <Fact label="Status">{pin.status}</Fact>
      <Fact label="Error">{pin.error?.code ?? 'none'}</Fact>
    </LabAnswer>
  )
}

/** An answer with a signal of the app's own. */
export function OwnSignalLab({ consent, debug, ...props }: OwnSignalLabProps) {
  return (
    <Lab consent={consent} debug={debug}>
      <PinnedAnswer {...props} />
    </Lab>
  )
}
