import { Link } from '@tanstack/react-router'
import { ChartSpline, KeyRound, ListChecks, Radio, ScrollText } from 'lucide-react'

/** The ways to the pages. */
export function Nav() {
  return (
    <nav className="nav" aria-label="Pages">
      <Link to="/" className="nav-link">
        <ScrollText aria-hidden="true" />
        <span>Logs</span>
      </Link>
      <Link to="/review" className="nav-link">
        <ListChecks aria-hidden="true" />
        <span>Review</span>
      </Link>
      <Link to="/live" className="nav-link">
        <Radio aria-hidden="true" />
        <span>Live</span>
      </Link>
      <Link to="/reports" className="nav-link">
        <ChartSpline aria-hidden="true" />
        <span>Reports</span>
      </Link>
      <Link to="/keys" className="nav-link">
        <KeyRound aria-hidden="true" />
        <span>Keys</span>
      </Link>
    </nav>
  )
}
