import { ConnectionState } from './ConnectionState.tsx'
import { LiveList } from './LiveList.tsx'
import type { LiveSearch } from './liveSearch.ts'
import { MOST } from './liveState.ts'
import { NewSignals } from './NewSignals.tsx'
import { PauseButton } from './PauseButton.tsx'
import { useLiveFeed } from './useLiveFeed.ts'

/** One stream of signals, and what can be done with it. */
export function LiveSignals({ search }: { search: LiveSearch }) {
  const { feed, state } = useLiveFeed(search)
  const { shown, paused, waiting, total, gap } = state
  return (
    <>
      <div className="live-bar">
        <ConnectionState state={state} onRetry={feed.retry} />
        <NewSignals total={total} />
        <PauseButton paused={paused} waiting={waiting} onPause={feed.pause} onResume={feed.resume} />
      </div>
      {gap ? (
        <p className="live-note" role="status">
          The gateway is on another database than before: what was stored while the connection was lost may be
          missing here.
        </p>
      ) : null}
      {shown.length > 0 ? (
        <LiveList signals={shown} />
      ) : (
        <div className="blank">
          <p>Signals appear here as they are stored.</p>
        </div>
      )}
      {total > MOST ? <p className="live-note">The last {MOST} signals. The rest is on the logs.</p> : null}
    </>
  )
}
