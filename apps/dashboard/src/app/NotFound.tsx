import { Link } from '@tanstack/react-router'

/** For an address that is none of ours. */
export function NotFound() {
  return (
    <div className="blank">
      <h1>There is no such page</h1>
      <p>
        <Link to="/">All logs</Link>
      </p>
    </div>
  )
}
