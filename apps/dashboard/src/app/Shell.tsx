import { Link, Outlet, useRouteContext } from '@tanstack/react-router'
import { LogOut } from 'lucide-react'
import { useGateway } from '../gateway/GatewayContext.ts'
import { ThemeToggle } from '../theme/ThemeToggle.tsx'
import { Mark } from './Mark.tsx'
import { Nav } from './Nav.tsx'
import { usePageFocus } from './usePageFocus.ts'

/** What is around every page. */
export function Shell() {
  const { signOut } = useRouteContext({ from: '__root__' })
  const { session } = useGateway()
  const page = usePageFocus()
  return (
    <div className="shell">
      <header className="header">
        <Link to="/" className="brand" aria-label="Feedback Signals">
          <Mark />
          <span className="brand-name">Feedback Signals</span>
        </Link>
        <Nav />
        <div className="header-actions">
          <span className="project" title={session.gateway}>
            {session.project}
          </span>
          <ThemeToggle />
          <button
            type="button"
            className="icon-button"
            aria-label="Sign out"
            title="Sign out"
            onClick={signOut}
          >
            <LogOut />
          </button>
        </div>
      </header>
      <main className="page" ref={page} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
