import { CircleAlert } from 'lucide-react'

interface FailureProps {
  error: Error
  onRetry?: (() => void) | undefined
}

/** What went wrong, and a way to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  return (
    <div className="blank" role="alert">
      <CircleAlert aria-hidden="true" />
      <p>{error.message}</p>
      {onRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  )
}
