import { type FormEvent, useState } from 'react'
import type { ApiKey } from '../gateway/keys.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { keyFields, type LimitDraft, limitsOf } from './draft.ts'
import { FormActions } from './FormActions.tsx'
import { LimitFields } from './LimitFields.tsx'
import { problemsOf } from './problems.ts'
import { useChange } from './useChange.ts'
import { useFirstProblem } from './useFirstProblem.ts'

interface EditKeyDialogProps {
  apiKey: ApiKey
  onClose: () => void
}

/** Changes the name and the limits of a key. They hold from the next completion on. */
export function EditKeyDialog({ apiKey, onClose }: EditKeyDialogProps) {
  const [name, setName] = useState(apiKey.name)
  const [limits, setLimits] = useState<readonly LimitDraft[]>(() =>
    apiKey.rate_limits.map((limit, row) => ({ ...limit, row, requests: String(limit.requests) })),
  )
  const edit = useChange((gateway, body: object) =>
    gateway.send('PATCH', `/:project/keys/${encodeURIComponent(apiKey.id)}`, body),
  )
  const problems = problemsOf(edit.error, keyFields(limits))
  const form = useFirstProblem(problems)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const named = name === apiKey.name ? {} : { name }
    edit.mutate({ ...named, rate_limits: limitsOf(limits) }, { onSuccess: onClose })
  }
  return (
    <Dialog title={`Edit “${apiKey.name}”`} onClose={onClose}>
      <form ref={form} className="stack" noValidate onSubmit={submit}>
        <TextField
          label="Name"
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={problems.name}
        />
        <LimitFields
          limits={limits}
          onChange={setLimits}
          users={apiKey.client_access !== null}
          problems={problems}
        />
        <FormActions
          error={edit.error}
          placed={Object.keys(problems).length > 0}
          pending={edit.isPending}
          submit="Save"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
