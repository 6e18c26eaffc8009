import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Log } from '../gateway/log.ts'
import { AddSignalForm } from './AddSignalForm.tsx'

/** The way to say something of an answer by hand, as often as one likes. */
export function AddSignal({ log }: { log: Log }) {
  const [open, setOpen] = useState(false)
  const [added, setAdded] = useState(0)
  if (!open)
    return (
      <div className="actions">
        <button type="button" className="button primary" onClick={() => setOpen(true)}>
          <Plus aria-hidden="true" />
          Add Feedback Signal
        </button>
        <span role="status" className="soft">
          {added > 0 ? 'Signal added.' : ''}
        </span>
      </div>
    )
  const done = () => {
    setAdded(added + 1)
    setOpen(false)
  }
  return <AddSignalForm log={log} onAdded={done} onCancel={() => setOpen(false)} />
}
