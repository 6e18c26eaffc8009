import type { FreshKey } from '../gateway/keys.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'

interface FreshKeyDialogProps {
  fresh: FreshKey
  /** What else there is to know of it. */
  note?: string | undefined
  onDone: () => void
}

/** Shows a key, this once. Escape does not close it: whoever has not kept the key has to make another. */
export function FreshKeyDialog({ fresh, note, onDone }: FreshKeyDialogProps) {
  return (
    <Dialog title={`Keep the key “${fresh.name}” now`}>
      <p>
        It is shown this once. The gateway keeps only a hash of it, so nobody can show it again: if it is
        lost, revoke it and make another.
      </p>
      {note === undefined ? null : <p className="soft">{note}</p>}
      <TextField
        label="Key"
        className="code-field"
        value={fresh.key}
        readOnly
        autoFocus
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="actions">
        <CopyButton text={fresh.key} what="the key" />
        <button type="button" className="button primary" onClick={onDone}>
          I have kept it
        </button>
      </div>
    </Dialog>
  )
}
