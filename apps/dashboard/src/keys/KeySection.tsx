import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ApiKey, FreshKey } from '../gateway/keys.ts'
import { EditKeyDialog } from './EditKeyDialog.tsx'
import { FreshKeyDialog } from './FreshKeyDialog.tsx'
import { KeyTable } from './KeyTable.tsx'
import { NewKeyDialog } from './NewKeyDialog.tsx'
import { RevokeKeyDialog } from './RevokeKeyDialog.tsx'

type Open =
  | { what: 'nothing' | 'new' }
  | { what: 'fresh'; fresh: FreshKey }
  | { what: 'edit' | 'revoke'; key: ApiKey }

/** The keys of the project, and a new one. */
export function KeySection({ keys }: { keys: readonly ApiKey[] }) {
  const [open, setOpen] = useState<Open>({ what: 'nothing' })
  const newKey = useRef<HTMLButtonElement>(null)
  const close = () => setOpen({ what: 'nothing' })
  const revoked = () => {
    close()
    // The button that led here goes with its row.
    newKey.current?.focus()
  }
  return (
    <section className="card stack" aria-labelledby="keys">
      <div className="card-head">
        <h2 id="keys">Keys</h2>
        <button
          ref={newKey}
          type="button"
          className="button primary"
          onClick={() => setOpen({ what: 'new' })}
        >
          <Plus aria-hidden="true" />
          New key
        </button>
      </div>
      <KeyTable
        keys={keys}
        onEdit={(key) => setOpen({ what: 'edit', key })}
        onRevoke={(key) => setOpen({ what: 'revoke', key })}
      />
      {open.what === 'new' ? (
        <NewKeyDialog onMade={(fresh) => setOpen({ what: 'fresh', fresh })} onClose={close} />
      ) : null}
      {open.what === 'fresh' ? <FreshKeyDialog fresh={open.fresh} onDone={close} /> : null}
      {open.what === 'edit' ? <EditKeyDialog apiKey={open.key} onClose={close} /> : null}
      {open.what === 'revoke' ? <RevokeKeyDialog apiKey={open.key} onDone={revoked} onClose={close} /> : null}
    </section>
  )
}
