import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useGateway } from '../gateway/GatewayContext.ts'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { endpointsQuery } from './keyQueries.ts'
import { problemsOf } from './problems.ts'
import { useChange } from './useChange.ts'

/** The endpoints of the project, by which answers are asked for and told apart. */
export function EndpointSection() {
  const gateway = useGateway()
  const { data, error, refetch } = useQuery(endpointsQuery(gateway))
  const [leaving, setLeaving] = useState<string>()
  const [id, setId] = useState('')
  const add = useChange((to, endpoint: object) => to.send('POST', '/:project/endpoints', endpoint))
  const problem = problemsOf(add.error, ['id']).id ?? add.error?.message
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ id }, { onSuccess: () => setId('') })
  }
  return (
    <section className="card stack" aria-labelledby="endpoints">
      <h2 id="endpoints">Endpoints</h2>
      {data ? (
        <ul className="places">
          {data.map((endpoint) => (
            <li key={endpoint.id}>
              <code>{endpoint.id}</code>
              {endpoint.source === 'config' ? (
                <span className="soft">from the config file</span>
              ) : (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`Remove ${endpoint.id}`}
                  title="Remove"
                  onClick={() => setLeaving(endpoint.id)}
                >
                  <X aria-hidden="true" />
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {data?.length === 0 ? <p className="soft">None yet: nothing can be asked of this project.</p> : null}
      {data || error ? null : <Loading what="endpoints" />}
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      <form className="place-form" noValidate onSubmit={submit}>
        <TextField
          label="New endpoint"
          autoComplete="off"
          value={id}
          onChange={({ target }) => setId(target.value)}
          error={problem}
        />
        <button type="submit" className="button" disabled={add.isPending}>
          Add
        </button>
      </form>
      {leaving === undefined ? null : (
        <ConfirmDialog
          title={`Remove the endpoint “${leaving}”?`}
          submit="Remove"
          run={(to) => to.send('DELETE', `/:project/endpoints/${encodeURIComponent(leaving)}`)}
          onDone={() => setLeaving(undefined)}
          onClose={() => setLeaving(undefined)}
        >
          <p>Whoever asks it for an answer is refused. What it has answered stays, and can be rated.</p>
        </ConfirmDialog>
      )}
    </section>
  )
}
