import { SquarePen } from 'lucide-react'
import { InspectorToggle } from '../inspector/InspectorToggle.tsx'
import { ThemeToggle } from '../theme/ThemeToggle.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Mark } from './Mark.tsx'
import { useServices } from './ServicesContext.ts'

/** Name of the page, and what concerns all of it. */
export function Header() {
  const { chat, inspection } = useServices()
  const newChat = () => {
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
        <ThemeToggle />
        <InspectorToggle />
      </div>
    </header>
  )
}
