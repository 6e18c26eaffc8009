import { X } from 'lucide-react'
import { activeFilters } from './activeFilters.ts'
import type { LogSearch } from './logSearch.ts'

interface FilterChipsProps {
  search: LogSearch
  onChange: (changed: Partial<LogSearch>) => void
}

/** The filters that are set; a press takes one off. */
export function FilterChips({ search, onChange }: FilterChipsProps) {
  const active = activeFilters(search)
  if (active.length === 0) return null
  return (
    <ul className="chips" aria-label="Active filters">
      {active.map(({ words, without }) => (
        <li key={words}>
          <button
            type="button"
            className="chip"
            aria-label={`Remove ${words}`}
            onClick={() => onChange(without)}
          >
            {words}
            <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  )
}
