import { Rows3, SquarePen } from 'lucide-react'
import { InspectorToggle } from '../inspector/InspectorToggle.tsx'
import { longAddress } from '../route/route.ts'
import { ThemeToggle } from '../theme/ThemeToggle.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Mark } from './Mark.tsx'
import { useServices } from './ServicesContext.ts'

/** Name of the page, and what concerns all of it. */
export function Header() {
  const { chat, inspection } = useServices()
  const newChat = () => {
    window.location.hash = ''
    chat.reset()
    inspection.selected.set(null)
  }
  return (
    <header className="header">
      <h1 className="brand">
        <Mark />
        <span className="ellipsis">
          Feedback Signals <span className="brand-tag">demo</span>
        </span>
      </h1>
      <div className="header-actions">
        <IconButton label="New chat" onClick={newChat}>
          <SquarePen />
        </IconButton>
        <a
          className="icon-button"
          href={longAddress()}
          aria-label="A page of 2,000 answers"
          title="A page of 2,000 answers"
        >
          <Rows3 />
        </a>
        <ThemeToggle />
        <InspectorToggle />
      </div>
    </header>
  )
}
