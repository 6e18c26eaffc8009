import { type FormEvent, useState } from 'react'
import * as v from 'valibot'
import { type FreshKey, NewProject } from '../gateway/keys.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { FormActions } from './FormActions.tsx'
import { problemsOf } from './problems.ts'
import { useChange } from './useChange.ts'
import { useFirstProblem } from './useFirstProblem.ts'

interface NewProjectDialogProps {
  onMade: (id: string, key: FreshKey) => void
  onClose: () => void
}

/** Makes a project, and with it the key that manages it. */
export function NewProjectDialog({ onMade, onClose }: NewProjectDialogProps) {
  const [id, setId] = useState('')
  const [endpoints, setEndpoints] = useState('chat')
  const make = useChange(async (gateway, body: object) =>
    v.parse(NewProject, await gateway.send('POST', '/projects', body)),
  )
  const problems = problemsOf(make.error, ['id', 'endpoints'])
  const form = useFirstProblem(problems)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { id, endpoints: endpoints.split(/[\s,]+/).filter(Boolean) }
    make.mutate(body, { onSuccess: (made) => onMade(made.id, made.key) })
  }
  return (
    <Dialog title="New project" onClose={onClose}>
      <form ref={form} className="stack" noValidate onSubmit={submit}>
        <TextField
          label="Id"
          autoComplete="off"
          autoFocus
          value={id}
          onChange={({ target }) => setId(target.value)}
          hint="It stands in every URL of the project, and cannot be changed."
          error={problems.id}
        />
        <TextField
          label="Endpoints"
          autoComplete="off"
          value={endpoints}
          onChange={({ target }) => setEndpoints(target.value)}
          hint="One or more, with a space between."
          error={problems.endpoints}
        />
        <FormActions
          error={make.error}
          placed={Object.keys(problems).length > 0}
          pending={make.isPending}
          submit="Make project"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
