import { type FormEvent, useState } from 'react'
import * as v from 'valibot'
import { FreshKey } from '../gateway/keys.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ClientAccessFields } from './ClientAccessFields.tsx'
import { type KeyDraft, type Kind, keyFields, readDraft } from './draft.ts'
import { FormActions } from './FormActions.tsx'
import { LimitFields } from './LimitFields.tsx'
import { type Problems, problemsOf } from './problems.ts'
import { useChange } from './useChange.ts'
import { useFirstProblem } from './useFirstProblem.ts'

interface NewKeyDialogProps {
  onMade: (fresh: FreshKey) => void
  onClose: () => void
}

const kinds: readonly (readonly [Kind, string])[] = [
  ['server', 'A server: asks, rates, reads logs'],
  ['browser', 'Browsers: asks and rates for users with a token'],
  ['admin', 'Managing: a server that may also make keys'],
]

const empty: KeyDraft = {
  name: '',
  kind: 'server',
  limits: [],
  algorithm: 'HS256',
  secret: '',
  publicKey: '',
  claims: '',
}

/** Makes a key. */
export function NewKeyDialog({ onMade, onClose }: NewKeyDialogProps) {
  const [draft, setDraft] = useState(empty)
  const [unreadable, setUnreadable] = useState<Problems>({})
  const make = useChange(async (gateway, body: object) =>
    v.parse(FreshKey, await gateway.send('POST', '/:project/keys', body)),
  )
  const refused = problemsOf(make.error, keyFields(draft.limits))
  const problems = { ...refused, ...unreadable }
  const form = useFirstProblem(problems)
  const change = (changed: Partial<KeyDraft>) => setDraft({ ...draft, ...changed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readDraft(draft)
    setUnreadable('problems' in read ? read.problems : {})
    if ('body' in read) make.mutate(read.body, { onSuccess: onMade })
  }
  return (
    <Dialog title="New key" onClose={onClose}>
      <form ref={form} className="stack" noValidate onSubmit={submit}>
        <TextField
          label="Name"
          autoComplete="off"
          autoFocus
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
          hint="To tell it by, such as the app that has it."
          error={problems.name}
        />
        <SelectField
          label="For"
          choices={kinds}
          value={draft.kind}
          onChange={({ target }) =>
            change({ kind: kinds.find(([kind]) => kind === target.value)?.[0] ?? 'server' })
          }
        />
        {draft.kind === 'browser' ? (
          <ClientAccessFields draft={draft} onChange={change} problems={problems} />
        ) : null}
        <LimitFields
          limits={draft.limits}
          onChange={(limits) => change({ limits })}
          users={draft.kind === 'browser'}
          problems={problems}
        />
        <FormActions
          error={make.error}
          placed={Object.keys(refused).length > 0}
          pending={make.isPending}
          submit="Make key"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
