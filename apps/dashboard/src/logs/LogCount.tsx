import { KeyHints } from '../ui/KeyHints.tsx'
import { countText } from '../ui/numbers.ts'

interface LogCountProps {
  count: number
  /** Whether there are others than those that are loaded. */
  more: boolean
  loading: boolean
  /** Why the list could not go on, or be had anew. */
  error: Error | null
}

const hints = [
  ['j k', 'move'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['/', 'search'],
] as const

/** How many logs there are so far, and which keys move among them. */
export function LogCount({ count, more, loading, error }: LogCountProps) {
  const noun = count === 1 ? 'log' : 'logs'
  return (
    <>
      <span role="status" className="tabular">
        {countText(count)}
        {more ? '+' : ''} {noun}
        {loading ? ', loading more…' : ''}
        {error ? `. ${error.message}` : ''}
      </span>
      <KeyHints hints={hints} />
    </>
  )
}
