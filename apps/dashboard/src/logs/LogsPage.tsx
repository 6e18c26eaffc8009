import { getRouteApi } from '@tanstack/react-router'
import { FilterBar } from './FilterBar.tsx'
import { LogResults } from './LogResults.tsx'

const route = getRouteApi('/')

/** The logs that pass the filters of the address, in its order. */
export function LogsPage() {
  const search = route.useSearch()
  return (
    <div className="logs">
      <h1 className="visually-hidden">Logs</h1>
      <FilterBar />
      {/* What was chosen in another list is not chosen in this one. */}
      <LogResults key={JSON.stringify(search)} search={search} />
    </div>
  )
}
