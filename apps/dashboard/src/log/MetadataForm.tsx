import { type FormEvent, useState } from 'react'
import type { Log } from '../gateway/log.ts'
import { parseObject } from '../ui/parseObject.ts'
import { TextAreaField } from '../ui/TextAreaField.tsx'
import { useEditLog } from './useEditLog.ts'

interface MetadataFormProps {
  log: Log
  onEnd: () => void
}

/** Edits metadata as the JSON that it is. */
export function MetadataForm({ log, onEnd }: MetadataFormProps) {
  const edit = useEditLog(log.id)
  const [problem, setProblem] = useState<string>()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const parsed = parseObject(String(new FormData(event.currentTarget).get('metadata')))
    setProblem(parsed.problem)
    if (parsed.value) edit.mutate({ metadata: parsed.value }, { onSuccess: onEnd })
  }
  return (
    <form onSubmit={save} className="stack">
      <TextAreaField
        label="JSON"
        name="metadata"
        className="mono"
        rows={8}
        spellCheck={false}
        defaultValue={JSON.stringify(log.metadata ?? {}, null, 2)}
        error={problem ?? edit.error?.message}
      />
      <div className="actions">
        <button type="submit" className="button primary" disabled={edit.isPending}>
          Save
        </button>
        <button type="button" className="button" onClick={onEnd}>
          Cancel
        </button>
      </div>
    </form>
  )
}
