import type { LiveState } from './liveState.ts'

interface ConnectionStateProps {
  state: LiveState
  onRetry: () => void
}

const words = { connecting: 'Connecting…', live: 'Live', lost: 'Connection lost' }

/** Whether signals come in, and why not. */
export function ConnectionState({ state, onRetry }: ConnectionStateProps) {
  const { connection, paused, error, over } = state
  const isPaused = paused && connection === 'live'
  return (
    <div className="live-state" data-state={isPaused ? 'paused' : connection}>
      <span role="status" className="live-state-words">
        <span className="live-dot" aria-hidden="true" />
        {isPaused ? 'Paused' : words[connection]}
        {connection === 'lost' && error ? <span className="soft"> {error.message}</span> : null}
      </span>
      {connection === 'lost' ? (
        <button type="button" className="button small" onClick={onRetry}>
          {over ? 'Try again' : 'Try now'}
        </button>
      ) : null}
    </div>
  )
}
