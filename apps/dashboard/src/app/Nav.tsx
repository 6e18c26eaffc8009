import { Link } from '@tanstack/react-router'
import { ScrollText } from 'lucide-react'

/** The ways to the pages. */
export function Nav() {
  return (
    <nav className="nav" aria-label="Pages">
      <Link to="/" className="nav-link">
        <ScrollText aria-hidden="true" />
        <span>Logs</span>
      </Link>
    </nav>
  )
}
