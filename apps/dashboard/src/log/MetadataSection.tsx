import { useState } from 'react'
import type { Log } from '../gateway/log.ts'
import { Json } from '../ui/Json.tsx'
import { MetadataForm } from './MetadataForm.tsx'

/** The metadata of a log, to read and to edit. */
export function MetadataSection({ log }: { log: Log }) {
  const [editing, setEditing] = useState(false)
  return (
    <section className="card" aria-labelledby="metadata">
      <div className="card-head">
        <h2 id="metadata">Metadata</h2>
        {editing ? null : (
          <button type="button" className="button small" onClick={() => setEditing(true)}>
            Edit
          </button>
        )}
      </div>
      {editing ? <MetadataForm log={log} onEnd={() => setEditing(false)} /> : null}
      {editing || !log.metadata ? null : <Json label="Metadata" value={log.metadata} />}
      {editing || log.metadata ? null : <p className="soft">None.</p>}
    </section>
  )
}
