import { Drawer } from './Drawer.tsx'
import { Inspector } from './Inspector.tsx'
import { usePanel } from './usePanel.ts'

/** The inspector: beside the chat where there is room, else in a drawer over it. */
export function InspectorPanel() {
  const { open, beside, setOpen } = usePanel()
  if (!open) return null
  const close = () => setOpen(false)
  if (!beside) {
    return (
      <Drawer label="Inspector" onClose={close}>
        <Inspector onClose={close} onLeave={close} />
      </Drawer>
    )
  }
  return (
    <aside className="panel" aria-label="Inspector">
      <Inspector onClose={close} />
    </aside>
  )
}
