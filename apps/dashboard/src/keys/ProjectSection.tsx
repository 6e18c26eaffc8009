import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useGateway } from '../gateway/GatewayContext.ts'
import type { FreshKey } from '../gateway/keys.ts'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { FreshKeyDialog } from './FreshKeyDialog.tsx'
import { projectsQuery } from './keyQueries.ts'
import { NewProjectDialog } from './NewProjectDialog.tsx'

type Open = { what: 'nothing' | 'new' } | { what: 'fresh'; id: string; fresh: FreshKey }

const noteOf = (id: string) => `It manages the project ${id}: sign out, and sign in there with it.`

/** The projects of the gateway. A key sees into its own. */
export function ProjectSection() {
  const { data, error, refetch } = useQuery(projectsQuery(useGateway()))
  const [open, setOpen] = useState<Open>({ what: 'nothing' })
  const close = () => setOpen({ what: 'nothing' })
  return (
    <section className="card stack" aria-labelledby="projects">
      <div className="card-head">
        <h2 id="projects">Projects</h2>
        <button type="button" className="button" onClick={() => setOpen({ what: 'new' })}>
          <Plus aria-hidden="true" />
          New project
        </button>
      </div>
      <p className="hint">
        You see the one that your key is of. For another, sign out, and sign in with a key of it.
      </p>
      {data ? (
        <ul className="places">
          {data.map(({ id, source, current }) => (
            <li key={id} aria-current={current ? 'true' : undefined}>
              <code>{id}</code>
              {current ? <span className="badge">signed in</span> : null}
              {source === 'config' ? <span className="soft">from the config file</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {data || error ? null : <Loading what="projects" />}
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {open.what === 'new' ? (
        <NewProjectDialog onMade={(id, fresh) => setOpen({ what: 'fresh', id, fresh })} onClose={close} />
      ) : null}
      {open.what === 'fresh' ? (
        <FreshKeyDialog fresh={open.fresh} note={noteOf(open.id)} onDone={close} />
      ) : null}
    </section>
  )
}
