import { KeyRound } from 'lucide-react'

/** For who is signed in by a key that does not manage. */
export function AdminNeeded() {
  return (
    <div className="blank">
      <KeyRound aria-hidden="true" />
      <h1>This key does not manage keys</h1>
      <p>
        Sign in with an admin key: one that was made here for managing, or one that has{' '}
        <code>"admin": true</code> in the gateway's config file.
      </p>
    </div>
  )
}
