import { Link } from '@tanstack/react-router'
import { Inbox } from 'lucide-react'

/** In place of a table without rows. */
export function NoLogs({ filtered }: { filtered: boolean }) {
  return (
    <div className="blank">
      <Inbox aria-hidden="true" />
      {filtered ? (
        <>
          <p>No log passes these filters.</p>
          <Link to="/" className="button">
            Show all logs
          </Link>
        </>
      ) : (
        <p>No log yet. Ask the gateway something, and the answer is here.</p>
      )}
    </div>
  )
}
