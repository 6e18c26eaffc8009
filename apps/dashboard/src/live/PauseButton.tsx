import { Pause, Play } from 'lucide-react'
import { countText } from '../ui/numbers.ts'
import { useKeys } from '../ui/useKeys.ts'

interface PauseButtonProps {
  paused: boolean
  waiting: number
  onPause: () => void
  onResume: () => void
}

/** Holds the list still while one reads it. */
export function PauseButton({ paused, waiting, onPause, onResume }: PauseButtonProps) {
  const change = paused ? onResume : onPause
  useKeys({ p: change })
  return (
    <button type="button" className="button live-pause" onClick={change}>
      {paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
      {paused ? 'Resume' : 'Pause'}
      {paused ? <span className="tabular"> ({countText(waiting)} waiting)</span> : null}
      <kbd>p</kbd>
    </button>
  )
}
