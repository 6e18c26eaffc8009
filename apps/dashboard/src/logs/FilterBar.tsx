import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { FilterChips } from './FilterChips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import type { LogSearch } from './logSearch.ts'
import { SearchBox } from './SearchBox.tsx'

const route = getRouteApi('/')

/** Which logs are shown: what is said in them, and the rest in a panel. */
export function FilterBar() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/' })
  const [open, setOpen] = useState(false)
  const change = (changed: Partial<LogSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true })
  return (
    <section className="filters" aria-label="Filters">
      <div className="filter-bar">
        <SearchBox
          key={search.text ?? ''}
          text={search.text ?? ''}
          onSearch={(text) => change({ text: text || undefined })}
        />
        <button
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls="filter-panel"
          onClick={() => setOpen(!open)}
        >
          <SlidersHorizontal aria-hidden="true" />
          Filters
        </button>
      </div>
      <FilterChips search={search} onChange={change} />
      <div id="filter-panel" hidden={!open}>
        {open ? <FilterPanel search={search} onChange={change} /> : null}
      </div>
    </section>
  )
}
