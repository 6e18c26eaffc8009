import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { LiveFilters } from './LiveFilters.tsx'
import { LiveSignals } from './LiveSignals.tsx'
import type { LiveSearch } from './liveSearch.ts'

const route = getRouteApi('/live')

/** Signals as they come in. */
export function LivePage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/live' })
  const change = (changed: Partial<LiveSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true })
  return (
    <div className="live">
      <div className="live-head">
        <h1>Live signals</h1>
        <LiveFilters search={search} onChange={change} />
      </div>
      {/* Other filters are another stream. */}
      <LiveSignals key={JSON.stringify(search)} search={search} />
    </div>
  )
}
